import {CompiledQuery, type DatabaseConnection, type Driver, type QueryResult} from 'kysely';
import {identityOf, openFile, type OpenFile} from './libsql-file.js';
import {DatabaseUnavailable} from './unavailable.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** SQLite's codes for what is not the fault of the query. */
const passing = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL|CORRUPT|NOTADB)/;

/** After these the handle itself is sound. */
const handleIsSound = /^SQLITE_(BUSY|LOCKED|FULL)/;

/**
 * libsql for kysely. kysely's own SQLite driver would do for reading; this one also takes the write lock at the start
 * of a transaction (else two processes that both read first cannot both write), tells passing trouble from a mistake of
 * ours, and opens the file anew when that is what it takes to get well. kysely lets one query in at a time.
 */
export class LibsqlDriver implements Driver {
  readonly #file: string;
  readonly #connection: DatabaseConnection = {
    executeQuery: <Row>(query: CompiledQuery) => this.#run(() => this.#execute<Row>(query)),
    streamQuery: () => {
      throw new Error('nothing here is read as a stream: lists are paged');
    },
  };
  #open: OpenFile | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  init(): Promise<void> {
    return this.#run(() => {
      this.#open = openFile(this.#file, true);
    });
  }

  acquireConnection(): Promise<DatabaseConnection> {
    return this.#run(() => {
      const isSame = this.#open?.identity === identityOf(this.#file);
      // A transaction that is still open here was neither committed nor rolled back: only a new handle is known good.
      if (!isSame || this.#open?.handle.inTransaction) this.#close();
      this.#open ??= openFile(this.#file, false);
      return this.#connection;
    });
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  /** SQLite has rolled back by itself after some errors; the first error is the one to tell. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (!this.#open?.handle.inTransaction) return;
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => this.#close());
  }

  releaseConnection(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return this.#run(() => this.#close());
  }

  #execute<Row>({sql, parameters}: CompiledQuery): QueryResult<Row> {
    if (!this.#open) throw new DatabaseUnavailable('CLOSED');
    const statement = this.#open.handle.prepare(sql);
    if (statement.reader) return {rows: statement.all([...parameters]) as Row[]};
    const {changes} = statement.run([...parameters]);
    return {rows: [], numAffectedRows: BigInt(changes)};
  }

  #close(): void {
    const handle = this.#open?.handle;
    this.#open = undefined;
    try {
      handle?.close();
    } catch {
      // It was broken: that is why it is closed.
    }
  }

  #run<Result>(work: () => Result): Promise<Result> {
    return new Promise((resolve) => {
      try {
        resolve(work());
      } catch (error) {
        throw this.#translate(error);
      }
    });
  }

  #translate(error: unknown): unknown {
    const code = codeOf(error);
    // libsql gives an open that failed no code.
    const isPassing = passing.test(code) || (error instanceof Error && error.message.includes('ConnectionFailed'));
    if (isPassing && !handleIsSound.test(code)) this.#close();
    return isPassing ? new DatabaseUnavailable(code || 'SQLITE_CANTOPEN', error) : error;
  }
}
