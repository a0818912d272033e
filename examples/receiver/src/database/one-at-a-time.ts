import {PostgresAdapter, sql, type Kysely} from 'kysely';
import type {Schema} from './schema.js';

/**
 * Waits until no other transaction, of this receiver or another one, does the same thing at the same school. SQLite lets
 * one transaction write at a time anyway; PostgreSQL does not see what others have not committed yet, so whoever counts
 * rows before adding one has to ask for it.
 *
 * @param transaction at whose end others may go on
 * @param school whose it is
 * @param what any name for what is done
 */
export async function oneAtATime(transaction: Kysely<Schema>, school: string, what: string): Promise<void> {
  if (!(transaction.getExecutor().adapter instanceof PostgresAdapter)) return;
  const key = JSON.stringify([school, what]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction);
}
