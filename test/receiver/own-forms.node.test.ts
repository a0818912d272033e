/** A receiver that knows a school's own forms beside ours: those of the example. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {forms} from '../../examples/extend/forms.js';
import {get, json, post, startReceiver, submission, type Receiver} from './receiver.js';

describe('a receiver that is given a school’s own forms', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver({}, forms);
  });
  after(() => receiver.close());

  const camp = (answers: Record<string, unknown>) =>
    submission({form: 'schoolCamp', answers: {childName: 'Jaś', yourName: 'Agnieszka', going: 'yes', ...answers}});

  it('takes a form of the school’s, and an extended one of ours, and gives them back', async () => {
    const extended = submission({formVersion: 101, answers: {childName: 'Jaś', yourName: 'Agnieszka', clubs: ['chess']}});
    for (const sent of [camp({feeling: 'worried', emergencyPhone: '01632 960 983'}), extended]) {
      assert.equal((await post(receiver, sent)).status, 201);
      const stored = await json<Record<string, unknown>>(get(receiver, `/submissions/${sent.submissionId}`));
      assert.deepEqual([stored.answers, stored.marks], [sent.answers, []]);
    }
  });

  it('still takes what a page sends that has the form as we made it', async () => {
    assert.equal((await post(receiver, submission())).status, 201);
    const answer = await post(receiver, submission({answers: {childName: 'J', yourName: 'A', clubs: ['chess']}}));
    assert.deepEqual(await answer.json(), {problems: [{path: 'clubs', key: 'unknown', params: {}}]});
  });

  it('refuses what the school’s form does not have, as it does with ours', async () => {
    const answer = await post(receiver, camp({emergencyPhone: '01632 960 983', feeling: 'angry', shoes: 'red'}));
    assert.equal(answer.status, 422);
    const {problems} = (await answer.json()) as {problems: readonly {path: string; key: string}[]};
    assert.deepEqual(problems.map(({path, key}) => [path, key]), [['feeling', 'code'], ['shoes', 'unknown']]);
    const {problems: needed} = await json<{problems: unknown}>(post(receiver, camp({})));
    assert.deepEqual(needed, [{path: 'emergencyPhone', key: 'required', params: {}}]);
  });

  it('takes a version that it does not know yet, and marks it', async () => {
    const newer = submission({formVersion: 102, answers: {brandNew: 'x'}});
    assert.equal((await post(receiver, newer)).status, 201);
    const {marks} = await json<{marks: unknown}>(get(receiver, `/submissions/${newer.submissionId}`));
    assert.deepEqual(marks, ['unchecked']);
  });

  it('calls each by its title in the staff’s list', async () => {
    const page = await (await get(receiver, '/staff')).text();
    assert.match(page, /The school camp/);
    assert.match(page, /Tell us about your child/);
  });

  it('reads each by its own version in the line of that list', async () => {
    const answers = {childName: 'Jaś', yourName: 'Agnieszka', replyWanted: 'yesSoon', replyBy: 'app'};
    for (const formVersion of [1, 101, 102]) {
      assert.equal((await post(receiver, submission({formVersion, answers}))).status, 201);
      const page = await (await get(receiver, '/staff')).text();
      assert.match(page.split('<tr role="row">')[2]!, /Would like a reply soon/, `${formVersion}`);
    }
  });
}); // prettier-ignore
