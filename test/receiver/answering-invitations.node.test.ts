import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {answerFor, ask, bearer, given, invited, said, sent, stage, withInvitation, type Invited} from './loop.js';
import {get, json, post, rows, startReceiver, type Body, type Receiver} from './receiver.js';
import {stagedForms} from './staged-forms.js';

const otherToken = 'token-of-the-other-school';

describe('a family that answers an invitation', () => {
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

  const isStored = async ({submissionId}: Body) =>
    (await rows(receiver)).some(({submission_id: id}) => id === submissionId);
  const refused = async (token: string, body: Body) => {
    assert.deepEqual(await said(withInvitation(receiver, token, body)), [403, {reason: 'invitation'}]);
    assert.equal(await isStored(body), false);
  };
  const meeting = (changes: Record<string, unknown> = {}) =>
    sent(receiver, stage('meetingFollowUp', 'a', changes), bearer());
  const inviteTo = ({submissionId: inReplyTo}: Body, name = 'b', changes: Record<string, unknown> = {}) =>
    invited(receiver, {form: 'meetingFollowUp', stage: name, inReplyTo, ...changes});
  const withdraw = ({id}: Invited) => fetch(`${receiver.url}/invitations/${id}`, {method: 'DELETE', headers: bearer()});
  const idsIn = async ({token}: Invited) =>
    (await given(receiver, token)).previous.map(({submissionId}) => submissionId);

  it('has it stored with the child, the person and the thread that it was invited to', async () => {
    const wrote = await meeting({subject: {childId: '4163', childName: 'Zofia'}});
    const {token} = await inviteTo(wrote);
    const body = await answerFor(receiver, token);
    assert.equal((await withInvitation(receiver, token, body)).status, 201);
    const kept = await json<{subject: object; inReplyTo: string; by: string}>(
      get(receiver, `/submissions/${body.submissionId}`),
    );
    assert.deepEqual([kept.by, kept.inReplyTo], ['family', wrote.submissionId]);
    assert.deepEqual(kept.subject, (await given(receiver, token)).subject);
    assert.deepEqual(Object.keys(kept.subject), ['childId', 'childName', 'respondentId']);
  });

  it('cannot send it for another child or person, another stage, thread or school', async () => {
    const wrote = await meeting();
    const {token} = await inviteTo(wrote, 'c', {subject: {childId: '4163', respondentId: 'mother-1'}});
    const body = await answerFor(receiver, token);
    const again = () => ({...body, submissionId: crypto.randomUUID()});
    for (const subject of [
      undefined,
      {},
      {respondentId: 'mother-1'},
      {childId: '4163'},
      {childId: '4187', respondentId: 'mother-1'},
      {childId: '4163', respondentId: 'father-2'},
      {childId: '4163', childName: 'Zofia', respondentId: 'mother-1'},
    ])
      await refused(token, {...again(), subject});
    await refused(token, {...again(), stage: 'b'});
    await refused(token, {...again(), inReplyTo: (await meeting()).submissionId});
    await refused(token, {...again(), form: 'reasonableAdjustments', stage: 'a', inReplyTo: undefined});
    const elsewhere = await sent(receiver, stage('meetingFollowUp', 'a', {school: '142308'}), bearer(otherToken));
    await refused(token, {...again(), school: '142308', inReplyTo: elsewhere.submissionId});
    assert.equal((await withInvitation(receiver, token, body)).status, 201);
  });

  it('cannot use a token of another school, a garbled one or none', async () => {
    const wrote = await meeting();
    const {token} = await inviteTo(wrote);
    const elsewhere = await sent(receiver, stage('meetingFollowUp', 'a', {school: '142308'}), bearer(otherToken));
    const other = await invited(
      receiver,
      {form: 'meetingFollowUp', stage: 'b', inReplyTo: elsewhere.submissionId},
      otherToken,
    );
    const body = await answerFor(receiver, token);
    for (const wrong of [other.token, `${token}x`, token.slice(1), '']) await refused(wrong, body);
    assert.deepEqual(await said(post(receiver, body)), [403, {reason: 'invitation'}]);
  });

  it('that begins a form by invitation is held to it as well', async () => {
    const invitation = await invited(receiver, {form: 'reasonableAdjustments', stage: 'a', subject: {childId: '4163'}});
    const body = await answerFor(receiver, invitation.token);
    await refused(invitation.token, {...body, subject: {childId: '4187'}});
    await refused('x', body);
    assert.equal((await withInvitation(receiver, invitation.token, body)).status, 201);
    assert.deepEqual(await idsIn(invitation), [body.submissionId]);
  });

  it('is told when the invitation was withdrawn while the form was open', async () => {
    const invitation = await inviteTo(await meeting());
    const body = await answerFor(receiver, invitation.token);
    await withdraw(invitation);
    await refused(invitation.token, body);
  });

  it('is told when the invitation ended while the form was open', async (test) => {
    const invitation = await inviteTo(await meeting());
    const body = await answerFor(receiver, invitation.token);
    test.mock.timers.enable({apis: ['Date'], now: Date.parse(invitation.expiresAt)});
    await refused(invitation.token, body);
  });

  it('gets its receipt again though the invitation has ended: what is stored is answered by its id', async () => {
    const invitation = await inviteTo(await meeting());
    const body = await answerFor(receiver, invitation.token);
    const receipt = await json(withInvitation(receiver, invitation.token, body));
    await withdraw(invitation);
    for (const again of [withInvitation(receiver, invitation.token, body), post(receiver, body)])
      assert.deepEqual(await said(again), [200, receipt]);
    const other = await withInvitation(receiver, invitation.token, {...body, answers: {wants: 'Other words'}});
    assert.equal(other.status, 409);
  });

  it('that sends the stage again is told the reference, and sends it as a change', async () => {
    const {token} = await inviteTo(await meeting());
    const body = await answerFor(receiver, token);
    const {reference} = await json<{reference: string}>(withInvitation(receiver, token, body));
    const again = await answerFor(receiver, token, {answers: {wants: 'Other words'}});
    assert.deepEqual(await said(withInvitation(receiver, token, again)), [409, {reference}]);
    assert.equal(await isStored(again), false);
    const change = {...again, replaces: body.submissionId};
    assert.equal((await withInvitation(receiver, token, change)).status, 201);
    const {marks} = await json<{marks: string[]}>(get(receiver, `/submissions/${change.submissionId}`));
    assert.deepEqual(marks, ['change']);
    const third = await answerFor(receiver, token);
    assert.deepEqual(await said(withInvitation(receiver, token, third)), [409, {reference}]);
  });

  it('that sends twice at the same moment has one stored', async () => {
    const {token} = await inviteTo(await meeting());
    const bodies = await Promise.all(Array.from({length: 8}, () => answerFor(receiver, token)));
    const answers = await Promise.all(bodies.map((body) => withInvitation(receiver, token, body)));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    assert.deepEqual([count(201), count(409)], [1, 7]);
  });

  it('goes on in the same thread when it opens the link again, and sees what it sent', async () => {
    const wrote = await meeting();
    const invitation = await inviteTo(wrote);
    assert.deepEqual(await idsIn(invitation), [wrote.submissionId]);
    const body = await answerFor(receiver, invitation.token);
    const receipt = await json<object>(withInvitation(receiver, invitation.token, body));
    const {previous} = await given(receiver, invitation.token);
    assert.deepEqual(
      previous.map(({submissionId, by}) => [submissionId, by]),
      [
        [wrote.submissionId, 'school'],
        [body.submissionId, 'family'],
      ],
    );
    // What was sent, the receipt and whose it is; how staff look at it stays with them.
    assert.deepEqual(previous[1], {...body, ...receipt, by: 'family'});
  });

  it('never sees what the other parent of the same child wrote, nor what the school wrote to them', async () => {
    const subject = {childId: '4163', childName: 'Zofia'};
    const wrote = await meeting({subject});
    const [mother, father] = [await inviteTo(wrote), await inviteTo(wrote)];
    const [mothers, fathers] = [await answerFor(receiver, mother.token), await answerFor(receiver, father.token)];
    assert.notDeepEqual(mothers['subject'], fathers['subject']);
    assert.equal((await withInvitation(receiver, mother.token, mothers)).status, 201);
    assert.equal((await withInvitation(receiver, father.token, fathers)).status, 201);
    const toMother = stage('meetingFollowUp', 'c', {inReplyTo: mothers.submissionId, subject});
    const toBoth = stage('meetingFollowUp', 'c', {inReplyTo: wrote.submissionId, subject});
    await sent(receiver, toMother, bearer());
    await sent(receiver, toBoth, bearer());

    const mothersCheck = await inviteTo(mothers, 'c');
    const fathersCheck = await inviteTo(fathers, 'c');
    const ids = (...bodies: Body[]) => bodies.map(({submissionId}) => submissionId);
    for (const link of [mother, mothersCheck])
      assert.deepEqual(await idsIn(link), ids(wrote, mothers, toMother, toBoth));
    for (const link of [father, fathersCheck]) assert.deepEqual(await idsIn(link), ids(wrote, fathers, toBoth));
    assert.equal((await given(receiver, mothersCheck.token)).subject.respondentId, respondentOf(mothers));
    assert.equal((await given(receiver, fathersCheck.token)).subject.respondentId, respondentOf(fathers));

    const change = await answerFor(receiver, father.token, {replaces: mothers.submissionId});
    await refused(father.token, change);
  });

  it('cannot be invited as one parent to answer what the other wrote', async () => {
    const wrote = await meeting();
    const mother = await inviteTo(wrote, 'b', {subject: {respondentId: 'mother-1'}});
    const mothers = await answerFor(receiver, mother.token);
    await withInvitation(receiver, mother.token, mothers);
    const body = {form: 'meetingFollowUp', stage: 'c', inReplyTo: mothers.submissionId};
    const answer = await fetch(`${receiver.url}/invitations`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...bearer()},
      body: JSON.stringify({...body, subject: {respondentId: 'father-2'}}),
    });
    assert.deepEqual(await said(answer), [422, {problems: [{path: 'subject', key: 'otherRespondent', params: {}}]}]);
  });

  it('that began without a name stays one person through the thread', async () => {
    const asked = await sent(
      receiver,
      stage('reasonableAdjustments', 'a', {locale: 'ur', answers: {childName: 'Zofia', wants: 'A quiet room.'}}),
    );
    const other = await sent(receiver, stage('reasonableAdjustments', 'a'));
    const reply = await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo: asked.submissionId}), bearer());
    const body = {form: 'reasonableAdjustments', stage: 'c', inReplyTo: reply.submissionId};
    const [first, second] = [await invited(receiver, body), await invited(receiver, body)];
    const [one, two] = [await given(receiver, first.token), await given(receiver, second.token)];
    assert.equal(one.subject.respondentId, two.subject.respondentId);
    assert.equal(one.subject.childName, 'Zofia');
    assert.deepEqual(await idsIn(first), [asked.submissionId, reply.submissionId]);
    assert.ok(!(await idsIn(second)).includes(other.submissionId));
    const answer = await answerFor(receiver, first.token);
    assert.equal((await withInvitation(receiver, first.token, answer)).status, 201);
    assert.deepEqual((await idsIn(second)).at(-1), answer.submissionId);
  });

  it('leaves its token in no submission and no line of the log', async () => {
    const {token} = await inviteTo(await meeting());
    await withInvitation(receiver, token, await answerFor(receiver, token));
    await ask(receiver, token);
    const [secret] = token.split('.') as [string];
    for (const kept of [await rows(receiver), receiver.log]) assert.ok(!JSON.stringify(kept).includes(secret));
  });
});

const respondentOf = ({subject}: Body) => (subject as {respondentId: string}).respondentId;
