import {Kysely} from 'kysely';
import {migrate} from './migrate.js';
import type {Schema} from './schema.js';
import {sqliteDialect} from './sqlite.js';

export type Database = Kysely<Schema>;

/**
 * Opens the database and brings its tables up to date. The one place that chooses an engine.
 *
 * @param file of SQLite; it is made when it is not there
 */
export async function openDatabase(file: string): Promise<Database> {
  const database: Database = new Kysely<Schema>({dialect: sqliteDialect(file)});
  try {
    await migrate(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}
