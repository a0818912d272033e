import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {answerFor, bearer, invited, sent, stage, withInvitation} from './loop.js';
import {get, startReceiver, type Body, type Receiver} from './receiver.js';
import {addPerson, signedIn, type StaffBrowser} from './staff-browser.js';
import {stagedForms} from './staged-forms.js';

describe('a page on which staff fill in a stage of the school’s', () => {
  let receiver: Receiver;
  let staff: StaffBrowser;
  before(async () => {
    const schoolContext = new Map([['demo', {schoolName: 'Alder Brook', nation: 'wales'}]]);
    const formRoles = new Map([['howIsToday', ['classTeacher'] as const]]);
    receiver = await startReceiver({schoolContext, formRoles}, stagedForms);
    staff = await signedIn(receiver, await addPerson(receiver));
  });
  after(() => receiver.close());

  const path = (form: string, name: string, inReplyTo?: Body) =>
    `/staff/forms/${form}?stage=${name}${inReplyTo ? `&inReplyTo=${inReplyTo.submissionId}` : ''}`;
  const contextOn = (page: string) => {
    const [, text] = /<script type="application\/json">(.*?)<\/script>/s.exec(page)!;
    return JSON.parse(text!) as Record<string, unknown> & {previous: {submissionId: string; by: string}[]};
  };
  const idsOn = (page: string) => contextOn(page).previous.map(({submissionId}) => submissionId);

  it('has the element with its stage, and all that the school supplies', async () => {
    const page = await staff.text(path('meetingFollowUp', 'a'));
    assert.match(page, /<meeting-follow-up endpoint="\/submissions" stage="a">/);
    const {previous, ...context} = contextOn(page);
    assert.deepEqual(previous, []);
    const writer = {staffName: 'Mrs Okafor', staffRole: 'senco'};
    assert.deepEqual(context, {schoolName: 'Alder Brook', nation: 'wales', school: 'demo', ...writer});
    assert.match(await staff.text('/staff'), /href="\/staff\/forms\/meetingFollowUp\?stage=a"/);
  });

  it('has before it what the stage answers, whom and which child', async () => {
    const subject = {childId: '4163', childName: 'Zofia', respondentId: 'mother-1'};
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a', {subject, locale: 'ur'}));
    const page = await staff.text(path('reasonableAdjustments', 'b', asked));
    assert.match(page, /<reasonable-adjustments-request endpoint="\/submissions" stage="b">/);
    const {previous, children, respondentId} = contextOn(page);
    assert.deepEqual(children, [{id: '4163', name: 'Zofia'}]);
    assert.equal(respondentId, 'mother-1');
    const [first] = previous as unknown as Record<string, unknown>[];
    const {reference, receivedAt, ...rest} = first!;
    assert.ok(reference && receivedAt);
    assert.deepEqual(rest, {...asked, by: 'family'});
  });

  it('has the chain of one parent’s answers, and nothing of the other’s', async () => {
    const wrote = await sent(receiver, stage('meetingFollowUp', 'a'), bearer());
    const answers = [];
    for (let n = 0; n < 2; n++) {
      const {token} = await invited(receiver, {form: 'meetingFollowUp', stage: 'b', inReplyTo: wrote.submissionId});
      const answer = await answerFor(receiver, token);
      await withInvitation(receiver, token, answer);
      answers.push(answer);
    }
    for (const answer of answers)
      assert.deepEqual(idsOn(await staff.text(path('meetingFollowUp', 'c', answer))), [
        wrote.submissionId,
        answer.submissionId,
      ]);
    assert.deepEqual(idsOn(await staff.text(path('meetingFollowUp', 'c', wrote))), [wrote.submissionId]);
  });

  it('has beside it what the same parent has said already, and nothing of the other’s', async () => {
    const wrote = await sent(receiver, stage('meetingFollowUp', 'a'), bearer());
    const answerTo = async (inReplyTo: string, name: string, respondentId: string) => {
      const body = {form: 'meetingFollowUp', stage: name, inReplyTo, subject: {respondentId}};
      const {token} = await invited(receiver, body);
      const answer = await answerFor(receiver, token);
      assert.equal((await withInvitation(receiver, token, answer)).status, 201);
      return answer;
    };
    const agreed = await answerTo(wrote.submissionId, 'b', 'mother-7');
    const happened = await answerTo(agreed.submissionId, 'c', 'mother-7');
    const fathers = await answerTo(wrote.submissionId, 'b', 'father-7');
    await answerTo(fathers.submissionId, 'c', 'father-7');
    assert.deepEqual(idsOn(await staff.text(path('meetingFollowUp', 'c', agreed))), [
      wrote.submissionId,
      agreed.submissionId,
      happened.submissionId,
    ]);
    assert.deepEqual(idsOn(await staff.text(path('meetingFollowUp', 'c', wrote))), [wrote.submissionId]);
  });

  it('is not there for a family’s stage, for what cannot be answered, or for other roles', async () => {
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a'));
    const wrote = await sent(receiver, stage('meetingFollowUp', 'a'), bearer());
    for (const wrong of [
      path('reasonableAdjustments', 'a'),
      path('reasonableAdjustments', 'b'),
      path('reasonableAdjustments', 'b', wrote),
      path('reasonableAdjustments', 'd', asked),
      path('meetingFollowUp', 'a', wrote),
      path('howIsToday', 'b'),
      path('nothing', 'a'),
      '/staff/forms/toString?stage=a',
    ])
      assert.equal((await staff.get(wrong)).status, 404, wrong);
    assert.equal((await get(receiver, path('howIsToday', 'b'))).status, 200, 'a machine sees every form');
    assert.equal((await fetch(`${receiver.url}${path('meetingFollowUp', 'a')}`)).status, 401);
  });

  it('holds what families typed as data that ends no script', async () => {
    const wants = '</script><script>alert(1)</script><!-- \u2028';
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a', {answers: {wants}}));
    const page = await staff.text(path('reasonableAdjustments', 'b', asked));
    assert.equal(page.split('</script>').length - 1, 2, 'the library’s and the data’s');
    assert.ok(!page.includes('<!-- '));
    const [first] = contextOn(page).previous as unknown as {answers: object}[];
    assert.deepEqual(first!.answers, {wants});
    assert.ok(!/\sstyle=|<style|\son\w+=/.test(page));
  });
});
