import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {forms} from '../../src/forms/registry.js';
import {stageRuleOf, whoPosts} from '../../examples/receiver/src/submissions/who-posts.js';
import {get, json, post, staffToken, startReceiver, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';

describe('the words of a submission', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  it('are the school’s only from its staff, and only at a stage that the school may fill in', () => {
    assert.equal(whoPosts({by: 'school'}, true), 'school');
    assert.equal(whoPosts({by: 'either'}, true), 'school');
    assert.equal(whoPosts({by: 'family'}, true), 'family');
    for (const by of ['school', 'either', 'family'] as const) assert.equal(whoPosts({by}, false), 'family');
    assert.equal(whoPosts(undefined, true), 'family');
  });

  it('have a stage that the form knows', () => {
    assert.deepEqual(stageRuleOf(forms, {form: 'parentQuestionnaire', stage: 'a'}), {by: 'family'});
    assert.equal(stageRuleOf(forms, {form: 'parentQuestionnaire', stage: 'b'}), undefined);
    assert.equal(stageRuleOf(forms, {form: 'unknown', stage: 'a'}), undefined);
  });

  it('are the family’s when staff fill in the family’s stage for them', async () => {
    const {cookie} = await signedIn(receiver, await addPerson(receiver));
    for (const headers of [{Cookie: cookie}, {Authorization: `Bearer ${staffToken}`}, {}]) {
      const sent = submission();
      assert.equal((await post(receiver, sent, headers as Record<string, string>)).status, 201);
      assert.equal((await json<{by: string}>(get(receiver, `/submissions/${sent.submissionId}`))).by, 'family');
    }
  });

  it('are never the school’s because the body says so', async () => {
    assert.equal((await post(receiver, submission({by: 'school'}))).status, 422);
  });
});
