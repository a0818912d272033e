import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {answerFor, bearer, invited, said, sent, stage, withInvitation} from './loop.js';
import {get, json, post, rows, startReceiver, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';
import {stagedForms} from './staged-forms.js';

const otherToken = 'token-of-the-other-school';

describe('a stage', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver(
      {
        schools: ['demo', '142308'],
        tokens: [
          {school: 'demo', token: bearer().Authorization.slice(7)},
          {school: '142308', token: otherToken},
        ],
      },
      stagedForms,
    );
  });
  after(() => receiver.close());

  const refusal = async (body: ReturnType<typeof stage>, headers: Record<string, string> = {}) => {
    const answer = await said(post(receiver, body, headers));
    assert.equal(
      (await rows(receiver)).some(({submission_id: id}) => id === body.submissionId),
      false,
    );
    return answer;
  };
  const stored = (id: string, token?: string) =>
    json<Record<string, unknown>>(get(receiver, `/submissions/${id}`, token));
  const asked = () => sent(receiver, stage('reasonableAdjustments', 'a'));
  const replied = async () => {
    const {submissionId: inReplyTo} = await asked();
    return sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo}), bearer());
  };
  const wrote = () => sent(receiver, stage('meetingFollowUp', 'a'), bearer());
  const unused = () => crypto.randomUUID();

  it('that the family begins with needs no invitation, and is the family’s', async () => {
    const {submissionId} = await asked();
    assert.equal((await stored(submissionId))['by'], 'family');
  });

  it('that the form lacks is refused', async () => {
    const lacking = submission({form: 'howIsToday', stage: 'c', school: 'demo', answers: {}});
    assert.deepEqual(await refusal(lacking, bearer()), [403, {reason: 'stage'}]);
    const whole = await startReceiver();
    for (const name of ['b', 'c'])
      assert.deepEqual(await said(post(whole, submission({stage: name}), bearer())), [403, {reason: 'stage'}]);
    await whole.close();
  });

  it('of the school is taken from its signed-in staff, and is the school’s', async () => {
    const {submissionId: inReplyTo} = await asked();
    const reply = await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo}), bearer());
    const {by, inReplyTo: answers} = await stored(reply.submissionId);
    assert.deepEqual([by, answers], ['school', inReplyTo]);
  });

  it('of the school is not taken from anybody else', async () => {
    const {submissionId: inReplyTo} = await asked();
    const reply = () => stage('reasonableAdjustments', 'b', {inReplyTo});
    for (const headers of [{}, bearer('wrong'), bearer(otherToken), {Cookie: 'staff-session=x'}])
      assert.deepEqual(await refusal(reply(), headers), [403, {reason: 'sign-in'}]);
    assert.deepEqual(await refusal(stage('meetingFollowUp', 'a')), [403, {reason: 'sign-in'}]);
    const family = await invited(receiver, {form: 'reasonableAdjustments', stage: 'a'});
    assert.deepEqual(await refusal(reply(), {Invitation: family.token}), [403, {reason: 'sign-in'}]);
  });

  it('of the school is taken from the browser of somebody signed in, from our own pages only', async () => {
    const {submissionId: inReplyTo} = await asked();
    const {cookie} = await signedIn(receiver, await addPerson(receiver));
    const reply = () => stage('reasonableAdjustments', 'b', {inReplyTo});
    for (const foreign of [
      {'Sec-Fetch-Site': 'cross-site'},
      {'Sec-Fetch-Site': 'same-site'},
      {Origin: 'https://www.school.example'},
      {Origin: 'null'},
    ] as Record<string, string>[])
      assert.deepEqual(await refusal(reply(), {Cookie: cookie, ...foreign}), [403, {reason: 'sign-in'}]);
    const {submissionId} = await sent(receiver, reply(), {Cookie: cookie, 'Sec-Fetch-Site': 'same-origin'});
    assert.equal((await stored(submissionId))['by'], 'school');
  });

  it('of a form that only some roles see is taken from these', async (test) => {
    const roles = new Map([['reasonableAdjustments', ['senco'] as const]]);
    const strict = await startReceiver({formRoles: roles}, stagedForms);
    test.after(strict.close);
    const {submissionId: inReplyTo} = await sent(strict, stage('reasonableAdjustments', 'a'));
    const senco = await signedIn(strict, await addPerson(strict));
    const governor = await signedIn(strict, await addPerson(strict, {account: 'governor', roles: ['governor']}));
    const reply = () => stage('reasonableAdjustments', 'b', {inReplyTo});
    const answers = await said(post(strict, reply(), {Cookie: governor.cookie}));
    assert.deepEqual(answers, [403, {reason: 'sign-in'}]);
    await sent(strict, reply(), {Cookie: senco.cookie});
  });

  it('never says in its body whose it is', async () => {
    assert.equal((await refusal(stage('reasonableAdjustments', 'a', {by: 'school'})))[0], 422);
  });

  it('that answers another has to name it: one of this school and form, and of the stage before', async () => {
    const {submissionId: asking} = await asked();
    const {submissionId: meeting} = await wrote();
    const elsewhere = stage('reasonableAdjustments', 'a', {school: '142308'});
    await sent(receiver, elsewhere);
    const {submissionId: reply} = await replied();
    for (const inReplyTo of [undefined, unused(), meeting, elsewhere.submissionId, reply]) {
      const named = inReplyTo === undefined ? {} : {inReplyTo};
      assert.deepEqual(await refusal(stage('reasonableAdjustments', 'b', named), bearer()), [403, {reason: 'stage'}]);
    }
    const backwards = stage('reasonableAdjustments', 'a', {inReplyTo: asking});
    assert.deepEqual(await refusal(backwards), [403, {reason: 'stage'}]);
  });

  it('cannot come before the one it answers', async () => {
    const {submissionId: inReplyTo} = await asked();
    const family = await invited(receiver, {form: 'reasonableAdjustments', stage: 'a'});
    for (const headers of [{}, {Invitation: family.token}])
      assert.deepEqual(await refusal(stage('reasonableAdjustments', 'c', {inReplyTo}), headers), [
        403,
        {reason: 'stage'},
      ]);
  });

  it('of the school that may stand alone does, and answers where there is something to answer', async () => {
    const note = await sent(receiver, stage('howIsToday', 'b', {subject: {childId: '4163'}}), bearer());
    const home = await sent(receiver, stage('howIsToday', 'a'));
    await sent(receiver, stage('howIsToday', 'b', {inReplyTo: home.submissionId}), bearer());
    const wrong = stage('howIsToday', 'b', {inReplyTo: note.submissionId});
    assert.deepEqual(await refusal(wrong, bearer()), [403, {reason: 'stage'}]);
  });

  it('of the family that answers one is taken with its invitation only', async () => {
    const {submissionId: inReplyTo} = await replied();
    const body = () => stage('reasonableAdjustments', 'c', {inReplyTo});
    for (const headers of [{}, bearer(), {Invitation: 'x'}])
      assert.deepEqual(await refusal(body(), headers), [403, {reason: 'invitation'}]);
    const {token} = await invited(receiver, {form: 'reasonableAdjustments', stage: 'c', inReplyTo});
    const answer = await answerFor(receiver, token);
    assert.equal((await withInvitation(receiver, token, answer)).status, 201);
    assert.equal((await stored(answer.submissionId))['by'], 'family');
  });

  it('of either side is the staff’s without an invitation, and the family’s with one', async () => {
    const {submissionId: inReplyTo} = await wrote();
    assert.deepEqual(await refusal(stage('meetingFollowUp', 'c', {inReplyTo})), [403, {reason: 'sign-in'}]);
    const ours = await sent(receiver, stage('meetingFollowUp', 'c', {inReplyTo}), bearer());
    const {token} = await invited(receiver, {form: 'meetingFollowUp', stage: 'c', inReplyTo});
    const theirs = await answerFor(receiver, token);
    // Staff who try out the link on their own computer do not become its sender.
    assert.equal((await post(receiver, theirs, {...bearer(), Invitation: token})).status, 201);
    assert.equal((await stored(ours.submissionId))['by'], 'school');
    assert.equal((await stored(theirs.submissionId))['by'], 'family');
  });

  it('that is stored is answered by its id, whatever has become of who sent it', async () => {
    const {submissionId: inReplyTo} = await asked();
    const reply = await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo}), bearer());
    const again = await post(receiver, reply);
    assert.deepEqual([again.status, again.headers.get('idempotent-replayed')], [200, 'true']);
    const other = await post(receiver, {...reply, answers: {wants: 'Other words'}});
    assert.equal(other.status, 409);
    assert.deepEqual(Object.keys((await other.json()) as object), ['reference']);
  });

  it('of the school can be changed by the school, and by no family', async () => {
    const {submissionId: inReplyTo} = await asked();
    const reply = await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo}), bearer());
    const replaces = reply.submissionId;
    await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo, replaces}), bearer());
    const family = stage('reasonableAdjustments', 'a', {replaces});
    assert.deepEqual(await refusal(family), [403, {reason: 'invitation'}]);
    const school = stage('reasonableAdjustments', 'b', {inReplyTo, replaces: inReplyTo});
    assert.deepEqual(await refusal(school, bearer()), [403, {reason: 'invitation'}]);
  });
});
