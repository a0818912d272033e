import type {Migration} from './migration.js';

/** Who has looked at what. */
export const audit: Migration = {
  name: '7-audit',
  up: async ({schema}) => {
    await schema
      .createTable('audit')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('audit_id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('account', 'text')
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('form', 'text')
      .addColumn('submission_id', 'text')
      .addColumn('count', 'integer')
      .addPrimaryKeyConstraint('audit_key', ['school', 'audit_id'])
      .execute();
    const newest = schema.createIndex('audit_newest').on('audit');
    await newest.columns(['school', 'at', 'audit_id']).execute();
  },
};
