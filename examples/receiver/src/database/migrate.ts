import type {Kysely} from 'kysely';
import {migrations} from './migrations/in-order.js';
import {oneAtATime} from './one-at-a-time.js';
import type {Schema} from './schema.js';

/**
 * Brings the tables up to date; of several receivers that start at once, one does and the others wait. Not kysely's own
 * Migrator: its table has a primary key of its own, and where schools are spread over several machines each key must
 * contain `school`.
 */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await oneAtATime(transaction, '', 'migrate');
    await transaction.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .execute();
    const made = await transaction.selectFrom('migrations').select('name').execute();
    for (const {name, up} of migrations) {
      if (made.some((migration) => migration.name === name)) continue;
      await up(transaction);
      await transaction.insertInto('migrations').values({name, made_at: new Date().toISOString()}).execute();
    }
  });
}
