import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, json, post, startReceiver, submission, type Receiver} from './receiver.js';

describe('a family that sends a change', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  const respondent = (respondentId: string) => ({subject: {respondentId}});
  const stored = (id: string) =>
    json<{answers: Record<string, string>; marks: string[]}>(get(receiver, `/submissions/${id}`));

  it('has it stored beside the first, which is kept, and marked for staff', async () => {
    const first = submission();
    const change = submission({replaces: first.submissionId, answers: {...first.answers, goodAt: 'And he draws.'}});
    assert.equal((await post(receiver, first)).status, 201);
    assert.equal((await post(receiver, change)).status, 201);
    assert.deepEqual((await stored(change.submissionId)).marks, ['change']);
    const kept = await stored(first.submissionId);
    assert.deepEqual([kept.marks, kept.answers], [[], first.answers]);
  });

  it('can change what the same respondent sent, and nobody else’s', async () => {
    const first = submission(respondent('mother-1'));
    assert.equal((await post(receiver, first)).status, 201);
    const replaces = first.submissionId;
    assert.equal((await post(receiver, submission({replaces, ...respondent('mother-1')}))).status, 201);
    for (const other of [submission({replaces, ...respondent('father-2')}), submission({replaces})]) {
      const refused = await post(receiver, other);
      assert.deepEqual([refused.status, await refused.json()], [403, {reason: 'invitation'}]);
      assert.equal((await get(receiver, `/submissions/${other.submissionId}`)).status, 404);
    }
  });

  it('cannot say that a change of an unnamed family’s answers is a respondent’s', async () => {
    const first = submission();
    await post(receiver, first);
    const change = submission({replaces: first.submissionId, ...respondent('father-2')});
    assert.equal((await post(receiver, change)).status, 403);
  });

  it('loses nothing when the first went to another receiver', async () => {
    assert.equal((await post(receiver, submission({replaces: crypto.randomUUID()}))).status, 201);
  });
});
