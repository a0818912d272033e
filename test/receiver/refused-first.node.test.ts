/** Who may send a stage is asked before its answers are looked at: nobody else is told what is wrong with them. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {answerFor, bearer, invited, said, sent, stage} from './loop.js';
import {post, rows, startReceiver, submission, type Body, type Receiver} from './receiver.js';
import {stagedForms} from './staged-forms.js';

/** Answers that no stage takes, and what are none. */
const wrongAnswers: readonly unknown[] = [{nonsense: 'x'}, {wants: 5}, 5, null, [], undefined];

describe('a submission with answers that are wrong', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver({}, stagedForms);
  });
  after(() => receiver.close());

  const unused = () => crypto.randomUUID();
  const asked = async () => (await sent(receiver, stage('reasonableAdjustments', 'a'))).submissionId;
  const replied = async () => {
    const inReplyTo = await asked();
    return (await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo}), bearer())).submissionId;
  };
  const refusedFor = async (reason: string, body: Body, headers: Record<string, string> = {}) => {
    const stored = (await rows(receiver)).length;
    for (const answers of wrongAnswers)
      assert.deepEqual(await said(post(receiver, {...body, answers} as Body, headers)), [403, {reason}]);
    assert.equal((await rows(receiver)).length, stored);
  };
  const problemsOf = async (body: Body, headers: Record<string, string> = {}) => {
    const [status, answer] = await said(post(receiver, body, headers));
    assert.equal(status, 422, JSON.stringify(answer));
    return (answer as {problems: {path: string; key: string}[]}).problems.map(({path, key}) => `${path} ${key}`);
  };

  it('is refused for want of staff, where the stage is the school’s', async () => {
    await refusedFor('sign-in', stage('howIsToday', 'b'));
    await refusedFor('sign-in', stage('howIsToday', 'b', {formVersion: 2}));
    await refusedFor('sign-in', stage('reasonableAdjustments', 'b', {inReplyTo: await asked()}), bearer('wrong'));
  });

  it('is refused for its stage, where the form lacks that', async (test) => {
    const whole = await startReceiver();
    test.after(whole.close);
    for (const answers of [{}, ...wrongAnswers]) {
      const lacking = submission({stage: 'b', answers});
      assert.deepEqual(await said(post(whole, lacking)), [403, {reason: 'stage'}]);
    }
  });

  it('is refused alike with nothing in it, by our own forms', async (test) => {
    const ours = await startReceiver();
    test.after(ours.close);
    for (const form of ['howIsToday', 'reasonableAdjustments']) {
      const empty = submission({form, stage: 'b', answers: {}});
      assert.deepEqual(await said(post(ours, empty)), [403, {reason: 'sign-in'}]);
    }
  });

  it('is refused for what it answers, where that is missing or unknown', async () => {
    await refusedFor('stage', stage('reasonableAdjustments', 'b'), bearer());
    await refusedFor('stage', stage('reasonableAdjustments', 'b', {inReplyTo: unused()}), bearer());
    await refusedFor('stage', stage('reasonableAdjustments', 'c', {inReplyTo: await asked()}));
  });

  it('is refused for its invitation, where that is missing, unknown, ended or another’s', async () => {
    const inReplyTo = await replied();
    const body = stage('reasonableAdjustments', 'c', {inReplyTo});
    await refusedFor('invitation', body);
    await refusedFor('invitation', body, {Invitation: 'x'});
    await refusedFor('invitation', stage('reasonableAdjustments', 'a'), {Invitation: 'x'});
    const {id, token} = await invited(receiver, {form: 'reasonableAdjustments', stage: 'c', inReplyTo});
    const answer = await answerFor(receiver, token);
    await refusedFor('invitation', {...answer, subject: {respondentId: 'another'}}, {Invitation: token});
    assert.equal((await fetch(`${receiver.url}/invitations/${id}`, {method: 'DELETE', headers: bearer()})).status, 204);
    await refusedFor('invitation', answer, {Invitation: token});
  });

  it('is refused as a change of what the school wrote', async () => {
    await refusedFor('invitation', stage('reasonableAdjustments', 'a', {replaces: await replied()}));
  });

  it('is told its problems, where whoever sends it may', async () => {
    const answers = {nonsense: 'x'};
    assert.deepEqual(await problemsOf(stage('howIsToday', 'b', {answers}), bearer()), ['nonsense unknown']);
    assert.deepEqual(await problemsOf(stage('howIsToday', 'a', {answers})), ['nonsense unknown']);
    const {token} = await invited(receiver, {form: 'reasonableAdjustments', stage: 'c', inReplyTo: await replied()});
    const body = await answerFor(receiver, token, {answers});
    assert.deepEqual(await problemsOf(body, {Invitation: token}), ['nonsense unknown']);
  });

  it('is told its problems, where it cannot be read whose it would be', async () => {
    assert.deepEqual(await problemsOf(stage('howIsToday', 'z')), ['stage code']);
    assert.deepEqual(await problemsOf(stage('nothing', 'b')), ['form unknown']);
    assert.deepEqual(await problemsOf(stage('howIsToday', 'b', {school: 'other'})), ['school unknown']);
    assert.deepEqual(await problemsOf(stage('howIsToday', 'b', {by: 'school'})), ['by unknown']);
  });

  it('is answered by its id first, where that is stored', async () => {
    const {submissionId} = await sent(receiver, stage('howIsToday', 'b'), bearer());
    assert.equal(
      (await post(receiver, stage('howIsToday', 'b', {submissionId, answers: {nonsense: 'x'}}))).status,
      409,
    );
  });
});
