import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {submissions} from '../../examples/receiver/src/database/migrations/1-submissions.js';
import {invitations} from '../../examples/receiver/src/database/migrations/4-invitations.js';
import {connect, openDatabase} from '../../examples/receiver/src/database/open.js';
import {engine} from './engines/this-engine.js';
import {submission} from './receiver.js';

describe('a school’s database from before there were threads', () => {
  it('has each submission begin one, with the child and the person that it named', async (test) => {
    const own = await engine.newDatabase();
    const database = connect(own.place);
    test.after(async () => {
      await database.destroy();
      await own.remove();
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

describe('three receivers that start at once on an empty database', () => {
  it('make its tables once', async (test) => {
    const own = await engine.newDatabase();
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(own.place)));
    test.after(async () => {
      for (const database of opened) await database.destroy();
      await own.remove();
    });
    const made = await opened[0]!.selectFrom('migrations').select('name').execute();
    assert.equal(new Set(made.map(({name}) => name)).size, made.length);
    assert.ok(made.length >= 5);
  });
});
