import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {Kysely} from 'kysely';
import {submissions} from '../../examples/receiver/src/database/migrations/1-submissions.js';
import {invitations} from '../../examples/receiver/src/database/migrations/4-invitations.js';
import type {Schema} from '../../examples/receiver/src/database/schema.js';
import {sqliteDialect} from '../../examples/receiver/src/database/sqlite.js';
import {submission} from './receiver.js';

describe('a school’s database from before there were threads', () => {
  it('has each submission begin one, with the child and the person that it named', async (test) => {
    const folder = await mkdtemp(join(tmpdir(), 'receiver-'));
    const database = new Kysely<Schema>({dialect: sqliteDialect(join(folder, 'receiver.db'))});
    test.after(async () => {
      await database.destroy();
      await rm(folder, {recursive: true});
    });
    await submissions.up(database);
    const first = submission({subject: {childId: '4163', respondentId: 'mother-1'}});
    const change = submission({replaces: first.submissionId});
    for (const [index, sent] of [first, change].entries()) {
      const {form, locale} = sent as unknown as Record<'form' | 'locale', string>;
      // The columns that there were then.
      const row = {
        school: 'demo',
        submission_id: sent.submissionId,
        form,
        form_version: 1,
        stage: 'a',
        locale,
        content: JSON.stringify(sent),
        digest: 'x',
        reference: `R${index}`,
        received_at: '2026-11-17T20:48:09.412Z',
        by: 'family' as const,
      };
      await database
        .insertInto('submissions')
        .values(row as never)
        .execute();
    }
    await invitations.up(database);
    const rows = await database.selectFrom('submissions').selectAll().orderBy('reference').execute();
    assert.deepEqual(
      rows.map(({thread_id: thread, child_id: child, respondent_id: whose, replaces}) => [
        thread,
        child,
        whose,
        replaces,
      ]),
      [
        [first.submissionId, '4163', 'mother-1', null],
        [change.submissionId, null, null, first.submissionId],
      ],
    );
  });
});
