import {SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Dialect} from 'kysely';
import {LibsqlDriver} from './libsql-driver.js';

/**
 * SQLite in one file, for a school that runs one receiver.
 *
 * @param file path of the database
 */
export const sqliteDialect = (file: string): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new LibsqlDriver(file),
  createIntrospector: (database) => new SqliteIntrospector(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
