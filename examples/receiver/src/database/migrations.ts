import type {Kysely} from 'kysely';
import type {Schema} from './schema.js';

interface Migration {
  readonly name: string;
  readonly up: (database: Kysely<Schema>) => Promise<void>;
}

/** In order. One that has been released is never changed: a later one mends it. */
const migrations: readonly Migration[] = [
  {
    name: '1-submissions',
    up: async (database) => {
      await database.schema
        .createTable('submissions')
        .addColumn('school', 'text', (column) => column.notNull())
        .addColumn('submission_id', 'text', (column) => column.notNull())
        .addColumn('form', 'text', (column) => column.notNull())
        .addColumn('form_version', 'integer', (column) => column.notNull())
        .addColumn('stage', 'text', (column) => column.notNull())
        .addColumn('locale', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('by', 'text', (column) => column.notNull())
        .addColumn('marks', 'text', (column) => column.notNull().defaultTo('[]'))
        .addPrimaryKeyConstraint('submissions_key', ['school', 'submission_id'])
        .addUniqueConstraint('submissions_reference', ['school', 'reference'])
        .execute();
      const newest = database.schema.createIndex('submissions_newest').on('submissions');
      await newest.columns(['school', 'received_at', 'submission_id']).execute();
    },
  },
];

/**
 * Brings the tables up to date. Not kysely's own Migrator: its table has a primary key of its own, and where schools
 * are spread over several machines each key must contain `school`.
 */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
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
