import type {Migration} from './migration.js';

export const submissions: Migration = {
  name: '1-submissions',
  up: async ({schema}) => {
    await schema
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
    const newest = schema.createIndex('submissions_newest').on('submissions');
    await newest.columns(['school', 'received_at', 'submission_id']).execute();
  },
};
