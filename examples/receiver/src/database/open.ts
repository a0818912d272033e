import {setTimeout} from 'node:timers/promises';
import {Kysely} from 'kysely';
import {migrate} from './migrate.js';
import type {DatabasePlace} from './place.js';
import {postgresDialect} from './postgres.js';
import type {Schema} from './schema.js';
import {sqliteDialect} from './sqlite.js';
import {DatabaseUnavailable} from './unavailable.js';

export type Database = Kysely<Schema>;

/**
 * The database as it is, with whatever tables it has. The one place that chooses an engine: all others write the same
 * queries for both.
 *
 * @param place a file is made when it is not there; a database of PostgreSQL must be
 */
export const connect = (place: DatabasePlace): Database =>
  new Kysely<Schema>({dialect: 'url' in place ? postgresDialect(place.url) : sqliteDialect(place.file)});

/** Another receiver is making the tables, or PostgreSQL is starting up: both are over in a moment. */
const overSoon = /^(SQLITE_BUSY|SQLITE_LOCKED|57P03)/;

const tries = 20;
const pauseMilliseconds = 250;

async function migrateSoon(database: Database): Promise<void> {
  for (let left = tries; ; left--)
    try {
      return await migrate(database);
    } catch (error) {
      if (!left || !(error instanceof DatabaseUnavailable) || !overSoon.test(error.code)) throw error;
      await setTimeout(pauseMilliseconds);
    }
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @param place see `connect`
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = connect(place);
  try {
    await migrateSoon(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}
