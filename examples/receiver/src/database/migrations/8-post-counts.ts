import type {Migration} from './migration.js';

/** How often an address has posted lately. A row is gone as soon as its time is over. */
export const postCounts: Migration = {
  name: '8-post-counts',
  up: async ({schema}) => {
    await schema
      .createTable('post_counts')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('window_start', 'text', (column) => column.notNull())
      .addColumn('address_digest', 'text', (column) => column.notNull())
      .addColumn('posts', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('post_counts_key', ['school', 'window_start', 'address_digest'])
      .execute();
  },
};
