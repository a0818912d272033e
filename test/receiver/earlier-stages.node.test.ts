import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {parseSubmission, stageRule, stagesOf, type Stage} from 'parent-voice';
import {openDatabase, type Database} from '../../examples/receiver/src/database/open.js';
import {findSubmission} from '../../examples/receiver/src/database/submissions.js';
import {earlierStages, storeEarlierStages} from '../../examples/receiver/src/demo/earlier-stages.js';
import {demoForms} from '../../examples/receiver/src/demo/forms.js';
import type {TestDatabase} from './engines/engine.js';
import {engine} from './engines/this-engine.js';

describe('what later stages of the demo answer', () => {
  let own: TestDatabase;
  let database: Database;
  before(async () => {
    own = await engine.newDatabase();
    database = await openDatabase(own.place);
  });
  after(async () => {
    await database.destroy();
    await own.remove();
  });

  it('is valid, and written by whom each stage belongs to', async () => {
    const forms = await demoForms();
    for (const {reference, receivedAt, by, marks, ...submission} of await earlierStages()) {
      void [reference, receivedAt, marks];
      assert.deepEqual(parseSubmission(submission, {forms}).problems, undefined, submission.submissionId);
      const form = forms.find(({id}) => id === submission.form)!;
      assert.equal(by, stageRule(form, submission.stage)?.by, submission.submissionId);
    }
  });

  it('is there for every stage that answers another', async () => {
    const known = (await earlierStages()).map(({form, stage}) => `${form} ${stage}`);
    for (const form of await demoForms()) {
      const answered = Object.values(stagesOf(form)).flatMap(({answers = []}): readonly Stage[] => answers);
      for (const stage of answered) assert.ok(known.includes(`${form.id} ${stage}`), `${form.id} ${stage}`);
    }
  });

  it('is nobody’s but the parent’s who sent it, where the school has written to both', async () => {
    const [wrote] = (await earlierStages()).filter(({form}) => form === 'meetingFollowUp');
    for (const {by, inReplyTo, subject} of await earlierStages())
      if (by === 'family' && inReplyTo === wrote!.submissionId) assert.ok(subject?.respondentId);
  });

  it('is stored once, however often the demo starts, each in the thread that it continues', async () => {
    await storeEarlierStages(database);
    const first = await database.selectFrom('submissions').selectAll().execute();
    await storeEarlierStages(database);
    assert.deepEqual(await database.selectFrom('submissions').selectAll().execute(), first);
    for (const {submissionId, inReplyTo, reference} of await earlierStages()) {
      const row = await findSubmission(database, 'demo', submissionId);
      assert.equal(row?.reference, reference);
      assert.equal(row.thread_id, inReplyTo ?? submissionId);
    }
  });
});
