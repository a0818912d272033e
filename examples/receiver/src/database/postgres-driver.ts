import type {CompiledQuery, DatabaseConnection, Driver, QueryResult} from 'kysely';
import type {Pool, PoolClient, QueryResult as Result} from 'pg';
import {asUnavailable, isStillGood} from './postgres-errors.js';
import {openPool} from './postgres-pool.js';
import {DatabaseUnavailable} from './unavailable.js';

async function attempt<Value>(work: () => Promise<Value>, onUnavailable?: (error: DatabaseUnavailable) => void) {
  try {
    return await work();
  } catch (error) {
    const unavailable = asUnavailable(error);
    if (unavailable) onUnavailable?.(unavailable);
    throw unavailable ?? error;
  }
}

/** PostgreSQL's text has no U+0000. Neither has ours, so whoever looks for it finds nothing, as in SQLite. */
const storable = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value);

const changing = new Set(['INSERT', 'UPDATE', 'DELETE']);

/** One connection, for as long as one transaction or query has it. */
class Connection implements DatabaseConnection {
  readonly #client: PoolClient;
  #isGood = true;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<Row>({sql, parameters}: CompiledQuery): Promise<QueryResult<Row>> {
    const {rows, rowCount, command} = await this.#query<Row>(sql, parameters.map(storable));
    return {rows, ...(changing.has(command) && {numAffectedRows: BigInt(rowCount ?? 0)})};
  }

  streamQuery(): never {
    throw new Error('nothing here is read as a stream: lists are paged');
  }

  async begin(): Promise<void> {
    await this.#query('begin');
  }

  /**
   * Resolves only when all is on the disk. PostgreSQL only warns where somebody stopped it from waiting for its standby,
   * and calls it a rollback where a query before had failed: nobody may be given a receipt for either.
   */
  async commit(): Promise<void> {
    let warned = false;
    const onNotice = () => (warned = true);
    this.#client.on('notice', onNotice);
    try {
      const {command} = await this.#query('commit');
      if (warned) throw new DatabaseUnavailable('COMMIT_NOT_CONFIRMED');
      if (command !== 'COMMIT') throw new Error('the transaction had failed before its commit');
    } finally {
      this.#client.off('notice', onNotice);
    }
  }

  /** The first error is the one to tell. A connection that cannot roll back is closed, which does the same. */
  async rollback(): Promise<void> {
    if (this.#isGood) await this.#query('rollback').catch(() => (this.#isGood = false));
  }

  release(): void {
    this.#client.release(!this.#isGood);
  }

  #query<Row>(text: string, values: unknown[] = []): Promise<Result<Row & object>> {
    return attempt(
      () => this.#client.query<Row & object>(text, values),
      (error) => (this.#isGood &&= isStillGood(error)),
    );
  }
}

/**
 * `pg` for kysely. kysely's own PostgreSQL driver does not tell passing trouble from a mistake of ours, gives back
 * connections of which nobody knows what they still wait for, and takes a commit that warned for one that is safe.
 */
export class PostgresDriver implements Driver {
  readonly #url: string;
  #pool: Pool | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  init(): Promise<void> {
    this.#pool = openPool(this.#url);
    return Promise.resolve();
  }

  async acquireConnection(): Promise<Connection> {
    const pool = this.#pool;
    if (!pool) throw new DatabaseUnavailable('CLOSED');
    return new Connection(await attempt(() => pool.connect()));
  }

  beginTransaction(connection: Connection): Promise<void> {
    return connection.begin();
  }

  commitTransaction(connection: Connection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: Connection): Promise<void> {
    return connection.rollback();
  }

  releaseConnection(connection: Connection): Promise<void> {
    connection.release();
    return Promise.resolve();
  }

  async destroy(): Promise<void> {
    await this.#pool?.end();
    this.#pool = undefined;
  }
}
