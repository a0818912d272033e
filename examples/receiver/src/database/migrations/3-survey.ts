import type {Migration} from './migration.js';

/** No table has a time, and nothing in one leads to a row of another: which answers were given together is not there to be read. */
export const survey: Migration = {
  name: '3-survey',
  up: async ({schema}) => {
    await schema
      .createTable('survey_terms')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('term', 'text', (column) => column.notNull())
      .addColumn('submissions', 'integer', (column) => column.notNull())
      .addColumn('marked', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('survey_terms_key', ['school', 'form', 'term'])
      .execute();

    await schema
      .createTable('survey_answers')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('term', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('survey_answers_key', ['school', 'form', 'term', 'question', 'code'])
      .execute();

    await schema
      .createTable('survey_comments')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('term', 'text', (column) => column.notNull())
      .addColumn('comment_id', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('marks', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('survey_comments_key', ['school', 'form', 'term', 'comment_id'])
      .execute();

    await schema
      .createTable('survey_receipts')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('id_digest', 'text', (column) => column.notNull())
      .addColumn('content_digest', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('survey_receipts_key', ['school', 'id_digest'])
      .execute();
  },
};
