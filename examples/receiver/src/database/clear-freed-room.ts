import {SqliteAdapter, sql} from 'kysely';
import type {Database} from './open.js';

/**
 * Clears what erased rows have left in the file. SQLite overwrites them (`secure_delete`), but its write-ahead log holds
 * them until it is written back; PostgreSQL does it by itself, some time later.
 */
export async function clearFreedRoom(database: Database): Promise<void> {
  if (database.getExecutor().adapter instanceof SqliteAdapter)
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
}
