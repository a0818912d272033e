import type {CompiledQuery, DatabaseConnection, Driver, QueryResult} from 'kysely';
import {identityOf, openFile, type OpenFile} from './libsql-file.js';
import {DatabaseUnavailable} from './unavailable.js';

/** SQLite's codes for what is not the fault of the query. */
const passing = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL|CORRUPT|NOTADB)/;

/** Undefined for a mistake of ours. libsql gives an open that failed no code. */
function asUnavailable(error: unknown): DatabaseUnavailable | undefined {
  if (error instanceof DatabaseUnavailable) return error;
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (passing.test(code)) return new DatabaseUnavailable(code, error);
  return error.message.includes('ConnectionFailed') ? new DatabaseUnavailable('SQLITE_CANTOPEN', error) : undefined;
}

/**
 * libsql for kysely. kysely's own SQLite driver would do for reading; this one also takes the write lock at the start
 * of a transaction (else two processes that both read first cannot both write), tells passing trouble from a mistake of
 * ours, and opens the file anew when that is what it takes to get well. kysely lets one query in at a time.
 */
export class LibsqlDriver implements Driver {
  readonly #file: string;
  readonly #connection: DatabaseConnection = {
    executeQuery: <Row>(query: CompiledQuery) => this.#attempt(() => this.#execute<Row>(query)),
    streamQuery: () => {
      throw new Error('nothing here is read as a stream: lists are paged');
    },
  };
  #open: OpenFile | undefined;
  /** Whether nothing has been asked since the connection was taken: in the middle of a transaction no new file is opened. */
  #isFresh = true;

  constructor(file: string) {
    this.#file = file;
  }

  init(): Promise<void> {
    return this.#attempt(() => {
      this.#open = openFile(this.#file, true);
    });
  }

  /** Never fails, because kysely 0.29 would then keep its lock for ever: the first query opens the file. */
  acquireConnection(): Promise<DatabaseConnection> {
    const isSame = this.#open?.identity === identityOf(this.#file);
    // A transaction that is still open here was neither committed nor rolled back: only a new handle is known good.
    if (!isSame || this.#open?.handle.inTransaction) this.#close();
    this.#isFresh = true;
    return Promise.resolve(this.#connection);
  }

  beginTransaction(): Promise<void> {
    return this.#command('begin immediate');
  }

  commitTransaction(): Promise<void> {
    return this.#command('commit');
  }

  /** SQLite has rolled back by itself after some errors; the first error is the one to tell. */
  async rollbackTransaction(): Promise<void> {
    if (this.#open?.handle.inTransaction) await this.#command('rollback').catch(() => this.#close());
  }

  releaseConnection(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return this.#attempt(() => this.#close());
  }

  #handle(): OpenFile['handle'] {
    if (this.#isFresh) this.#open ??= openFile(this.#file, false);
    this.#isFresh = false;
    if (!this.#open) throw new DatabaseUnavailable('CLOSED');
    return this.#open.handle;
  }

  #execute<Row>({sql, parameters}: CompiledQuery): QueryResult<Row> {
    const statement = this.#handle().prepare(sql);
    if (statement.reader) return {rows: statement.all([...parameters]) as Row[]};
    const {changes} = statement.run([...parameters]);
    return {rows: [], numAffectedRows: BigInt(changes)};
  }

  /** By `exec`: libsql 0.5 does not reset a prepared `begin` that found the database locked, and no commit works after it. */
  #command(sql: string): Promise<void> {
    return this.#attempt(() => void this.#handle().exec(sql), /^SQLITE_(BUSY|FULL)/);
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

  /** @param harmless codes after which the handle is as good as before */
  #attempt<Result>(work: () => Result, harmless = /^SQLITE_FULL/): Promise<Result> {
    return new Promise((resolve, reject) => {
      try {
        resolve(work());
      } catch (error) {
        const unavailable = asUnavailable(error);
        if (unavailable && !harmless.test(unavailable.code)) this.#close();
        reject(unavailable ?? (error as Error));
      }
    });
  }
}
