import type {Migration} from './migration.js';

/** What one person has said is looked up on every page of theirs. */
export const respondents: Migration = {
  name: '5-respondents',
  up: async ({schema}) => {
    const respondent = schema.createIndex('submissions_respondent').on('submissions');
    await respondent.columns(['school', 'respondent_id', 'form', 'received_at']).execute();
  },
};
