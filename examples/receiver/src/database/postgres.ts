import {PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type DataTypeNode, type Dialect} from 'kysely';
import {PostgresDriver} from './postgres-driver.js';

/** What our two column types are in PostgreSQL, so that a migration makes the same table in both engines. */
const types: Readonly<Record<string, string>> = {
  // Sorted and compared by its bytes, as in SQLite, whatever language the database was made for.
  text: 'text collate "C"',
  // SQLite's have 64 bits.
  integer: 'bigint',
};

class SameTypes extends PostgresQueryCompiler {
  protected override visitDataType({dataType}: DataTypeNode): void {
    this.append(types[dataType] ?? dataType);
  }
}

/**
 * PostgreSQL, for several receivers beside one another or many schools.
 *
 * @param url `postgres://user:password@host/database`
 */
export const postgresDialect = (url: string): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PostgresDriver(url),
  createIntrospector: (database) => new PostgresIntrospector(database),
  createQueryCompiler: () => new SameTypes(),
});
