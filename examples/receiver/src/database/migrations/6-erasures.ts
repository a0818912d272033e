import type {Migration} from './migration.js';

export const erasures: Migration = {
  name: '6-erasures',
  up: async ({schema}) => {
    await schema
      .createTable('erased_submissions')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('submission_id', 'text', (column) => column.notNull())
      .addColumn('erased_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('erased_submissions_key', ['school', 'submission_id'])
      .execute();
  },
};
