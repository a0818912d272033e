import type {Migration} from './migration.js';

export const accounts: Migration = {
  name: '2-accounts',
  up: async ({schema}) => {
    await schema
      .createTable('accounts')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('display_name', 'text', (column) => column.notNull())
      .addColumn('roles', 'text', (column) => column.notNull())
      .addColumn('password', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('accounts_key', ['school', 'account'])
      .execute();

    await schema
      .createTable('sessions')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('session_digest', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addColumn('used_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('sessions_key', ['school', 'session_digest'])
      .execute();
    await schema.createIndex('sessions_of_account').on('sessions').columns(['school', 'account']).execute();

    await schema
      .createTable('wrong_passwords')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('wrong_id', 'text', (column) => column.notNull())
      .addColumn('account_digest', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('wrong_passwords_key', ['school', 'wrong_id'])
      .execute();
    const recent = schema.createIndex('wrong_passwords_of_account').on('wrong_passwords');
    await recent.columns(['school', 'account_digest', 'at']).execute();
  },
};
