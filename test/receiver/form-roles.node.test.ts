import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {FormRoles} from '../../examples/receiver/src/form-roles.js';
import {get, json, post, startReceiver, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn, type StaffBrowser} from './staff-browser.js';

describe('a form that only some roles see', () => {
  let receiver: Receiver;
  let senco: StaffBrowser;
  let governor: StaffBrowser;
  const hidden = submission({subject: {childName: 'Zofia'}});
  const open = submission();
  before(async () => {
    receiver = await startReceiver({formRoles: new Map([['parentQuestionnaire', ['senco', 'headteacher']]])});
    senco = await signedIn(receiver, await addPerson(receiver, {roles: ['classTeacher', 'senco']}));
    governor = await signedIn(receiver, await addPerson(receiver, {account: 'governor', roles: ['governor']}));
    for (const sent of [hidden, open]) assert.equal((await post(receiver, sent)).status, 201);
    const other = receiver.database.updateTable('submissions').set({form: 'anotherForm'});
    await other.where('school', '=', 'demo').where('submission_id', '=', open.submissionId).execute();
  });
  after(() => receiver.close());

  const idsFor = async (response: Promise<Response>) =>
    (await json<Listed>(response)).submissions.map(({submissionId}) => submissionId);

  it('is in their lists and pages, and in nobody else’s', async () => {
    assert.deepEqual(
      new Set(await idsFor(senco.get('/submissions'))),
      new Set([hidden.submissionId, open.submissionId]),
    );
    assert.deepEqual(await idsFor(governor.get('/submissions')), [open.submissionId]);
    assert.match(await senco.text('/staff'), /Zofia/);
    const page = await governor.text('/staff');
    assert.ok(page.includes(open.submissionId));
    assert.ok(!page.includes('Zofia') && !page.includes(hidden.submissionId));
  });

  it('cannot be opened by others who know its id, nor told from one that is not there', async () => {
    for (const folder of ['/submissions', '/staff']) {
      assert.equal((await senco.get(`${folder}/${hidden.submissionId}`)).status, 200);
      const [there, nowhere] = [
        await governor.get(`${folder}/${hidden.submissionId}`),
        await governor.get(`${folder}/${crypto.randomUUID()}`),
      ];
      assert.deepEqual([there.status, nowhere.status], [404, 404]);
      assert.equal(await there.text(), await nowhere.text());
    }
  });

  it('is not said to be unsent, to somebody who would not see it', async () => {
    const formRoles: FormRoles = new Map([
      ['parentQuestionnaire', ['senco']],
      ['anotherForm', ['senco']],
    ]);
    const strict = await startReceiver({formRoles}, undefined, receiver.own);
    const text = await (await fetch(`${strict.url}/staff`, {headers: {Cookie: governor.cookie}})).text();
    await strict.close();
    assert.match(text, /No family has sent a form yet that you see in your role/);
  });

  it('leaves no gap when others page through their list', async () => {
    const {submissions, next} = await json<Listed>(governor.get('/submissions?limit=1'));
    assert.deepEqual([submissions.length, next], [1, undefined]);
  });

  it('is read by the school’s machines, which have no role', async () => {
    assert.equal((await idsFor(get(receiver, '/submissions'))).length, 2);
  });
});
