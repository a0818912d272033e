import type {Submission} from 'parent-voice';
import {sql, type Kysely} from 'kysely';
import type {Schema} from '../schema.js';
import type {Migration} from './migration.js';

const columns = ['in_reply_to', 'child_id', 'respondent_id', 'invitation_id', 'replaces'] as const;

/** What was sent before there were stages began a thread each, or changed what had begun one. */
async function fillIn(database: Kysely<Schema>): Promise<void> {
  const rows = await database.selectFrom('submissions').select(['school', 'submission_id', 'content']).execute();
  for (const {school, submission_id: id, content} of rows) {
    const {subject, replaces} = JSON.parse(content) as Submission;
    await database
      .updateTable('submissions')
      .set({
        thread_id: id,
        child_id: subject?.childId ?? null,
        respondent_id: subject?.respondentId ?? null,
        replaces: replaces ?? null,
      })
      .where('school', '=', school)
      .where('submission_id', '=', id)
      .execute();
  }
}

export const invitations: Migration = {
  name: '4-invitations',
  up: async (database) => {
    const {schema} = database;
    for (const column of columns) await schema.alterTable('submissions').addColumn(column, 'text').execute();
    await schema
      .alterTable('submissions')
      .addColumn('thread_id', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await fillIn(database);
    const thread = schema.createIndex('submissions_thread').on('submissions');
    await thread.columns(['school', 'thread_id', 'received_at']).execute();
    const child = schema.createIndex('submissions_child').on('submissions');
    await child.columns(['school', 'child_id', 'form', 'received_at']).execute();
    // One invitation, one submission and its changes, even when two come at the same moment.
    const once = schema.createIndex('submissions_invitation').unique().on('submissions');
    await once.columns(['school', 'invitation_id']).where(sql.ref('replaces'), 'is', null).execute();

    await schema
      .createTable('invitations')
      .addColumn('school', 'text', (column) => column.notNull())
      .addColumn('invitation_id', 'text', (column) => column.notNull())
      .addColumn('token_digest', 'text', (column) => column.notNull())
      .addColumn('form', 'text', (column) => column.notNull())
      .addColumn('stage', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('in_reply_to', 'text')
      .addColumn('thread_id', 'text')
      .addColumn('respondent_id', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('context', 'text', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .addColumn('withdrawn_at', 'text')
      .addPrimaryKeyConstraint('invitations_key', ['school', 'invitation_id'])
      .addUniqueConstraint('invitations_token', ['school', 'token_digest'])
      .execute();
    const ofThread = schema.createIndex('invitations_thread').on('invitations');
    await ofThread.columns(['school', 'thread_id', 'made_at']).execute();
    const newest = schema.createIndex('invitations_newest').on('invitations');
    await newest.columns(['school', 'made_at', 'invitation_id']).execute();
  },
};
