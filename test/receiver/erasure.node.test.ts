import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {forms} from 'parent-voice';
import {engine} from './engines/this-engine.js';
import {answerFor, ask, bearer, invited, said, sent, stage, withInvitation} from './loop.js';
import {get, json, post, startReceiver, submission, type Body, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';
import {stagedForms} from './staged-forms.js';

const canary = 'ZQX-CANARY-ERASED';

describe('a family that wants its words erased', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver({formRoles: new Map([['howIsToday', ['senco']]])}, [
      ...forms.filter(({id}) => !stagedForms.some((staged) => staged.id === id)),
      ...stagedForms,
    ]);
  });
  after(() => receiver.close());

  const erase = (id: string, headers: Record<string, string> = bearer()) =>
    fetch(`${receiver.url}/submissions/${id}`, {method: 'DELETE', headers});
  const saying = (changes: Record<string, unknown> = {}): Body =>
    submission({answers: {childName: 'Jaś', yourName: 'A', goodAt: canary}, ...changes});
  const isThere = async (id: string) => (await get(receiver, `/submissions/${id}`)).status;
  const found = async () => {
    for (const table of await engine.tables(receiver.database)) {
      const text = JSON.stringify(await engine.rowsAsTheyLie(receiver.database, table));
      if (text.includes(canary)) return table;
    }
    return undefined;
  };

  it('has them erased from every table, and its device is told: a replay is 410 and brings nothing back', async () => {
    const one = await sent(receiver, saying());
    assert.equal(await found(), 'submissions');
    assert.equal((await erase(one.submissionId)).status, 204);
    for (const body of [one, {...one, answers: {goodAt: canary}}, {...one, form: 'gone'}])
      assert.equal((await post(receiver, body)).status, 410);
    assert.equal((await post(receiver, {...one, submissionId: one.submissionId.toUpperCase()})).status, 410);
    assert.equal(await isThere(one.submissionId), 410);
    assert.equal(await found(), undefined);
    assert.equal((await erase(one.submissionId)).status, 410);
    const {submissions} = await json<Listed>(get(receiver, '/submissions'));
    assert.ok(!submissions.some(({submissionId}) => submissionId === one.submissionId));
  });

  it('has them out of the files too, as far as the engine can do that at once', async () => {
    const one = await sent(receiver, saying());
    await erase(one.submissionId);
    // PostgreSQL writes over them in its own time; its dump has them no more.
    assert.ok(!(await receiver.own.bytes()).includes(canary));
  });

  it('has what answers it erased with it, what it changed, and the links; and nothing of another', async () => {
    const first = await sent(receiver, stage('reasonableAdjustments', 'a', {answers: {wants: canary}}));
    const change = await sent(
      receiver,
      stage('reasonableAdjustments', 'a', {answers: {wants: `${canary} 2`}, replaces: first.submissionId}),
    );
    const reply = await sent(
      receiver,
      stage('reasonableAdjustments', 'b', {answers: {wants: canary}, inReplyTo: change.submissionId}),
      bearer(),
    );
    const link = await invited(receiver, {
      form: 'reasonableAdjustments',
      stage: 'c',
      inReplyTo: reply.submissionId,
      context: {schoolName: canary},
    });
    const other = await sent(receiver, stage('reasonableAdjustments', 'a'));
    assert.equal((await erase(first.submissionId)).status, 204);
    for (const {submissionId} of [first, change, reply]) assert.equal(await isThere(submissionId), 410);
    assert.equal((await ask(receiver, link.token)).status, 404);
    assert.equal(await found(), undefined);
    assert.equal(await isThere(other.submissionId), 200);
    const late = stage('reasonableAdjustments', 'b', {answers: {wants: canary}, inReplyTo: first.submissionId});
    assert.deepEqual(await said(post(receiver, late, bearer())), [403, {reason: 'stage'}]);
  });

  it('of a meeting has its own part erased, and neither what the school wrote nor the other parent’s', async () => {
    const summary = await sent(receiver, stage('meetingFollowUp', 'a', {answers: {}}), bearer());
    const parts: Body[] = [];
    for (const respondentId of ['mother', 'father']) {
      const {token} = await invited(receiver, {
        form: 'meetingFollowUp',
        stage: 'b',
        inReplyTo: summary.submissionId,
        subject: {respondentId},
      });
      const part = await answerFor(receiver, token, {answers: {}});
      assert.equal((await withInvitation(receiver, token, part)).status, 201);
      parts.push(part);
    }
    assert.equal((await erase(parts[0]!.submissionId)).status, 204);
    assert.deepEqual(
      await Promise.all([summary, ...parts].map(({submissionId}) => isThere(submissionId))),
      [200, 410, 200],
    );
  });

  it('may have it done by those who look after this at the school, and by nobody else', async () => {
    const one = await sent(receiver, saying());
    const hidden = await sent(receiver, stage('howIsToday', 'a', {answers: {}}), bearer());
    const senco = await signedIn(receiver, await addPerson(receiver));
    const head = await signedIn(receiver, await addPerson(receiver, {account: 'head', roles: ['headteacher']}));
    const {submissionId: id} = one;
    assert.deepEqual(
      [
        (await erase(id, {})).status,
        (await erase(id, {Cookie: senco.cookie})).status,
        (await erase(id, {Cookie: head.cookie, Origin: 'https://evil.example'})).status,
        (await erase(hidden.submissionId, {Cookie: head.cookie})).status,
        await isThere(id),
        (await erase(id, {Cookie: head.cookie})).status,
      ],
      [401, 403, 401, 404, 200, 204],
    );
  });

  it('may not be another school’s: nothing is found there', async (test) => {
    const tokens = ['142307', '142308'].map((school) => ({school, token: `token-of-${school}`}));
    const shared = await startReceiver({schools: ['142307', '142308'], tokens});
    test.after(() => shared.close());
    const one = await sent(shared, saying({school: '142307'}));
    const other = await fetch(`${shared.url}/submissions/${one.submissionId}`, {
      method: 'DELETE',
      headers: bearer('token-of-142308'),
    });
    assert.equal(other.status, 404);
    assert.equal((await post(shared, {...one, school: '142308'})).status, 201, 'which may have the same id');
  });

  it('sends again while it is erased, a hundred times over: it never comes back', async () => {
    for (let round = 0; round < 10; round++) {
      const one = await sent(receiver, saying());
      const answers = await Promise.all([
        ...Array.from({length: 5}, () => post(receiver, one)),
        erase(one.submissionId),
        ...Array.from({length: 5}, () => post(receiver, one)),
      ]);
      for (const {status} of answers) assert.ok([200, 204, 410].includes(status), String(status));
      assert.equal((await post(receiver, one)).status, 410);
    }
    assert.equal(await found(), undefined);
  });
});
