import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {answerFor, bearer, invited, sent, stage, withInvitation} from './loop.js';
import {startReceiver, type Body, type Receiver} from './receiver.js';
import {addPerson, signedIn, tidy, type StaffBrowser} from './staff-browser.js';
import {stagedForms} from './staged-forms.js';

const subject = {childId: '4163', childName: 'Zofia'};

describe('a thread on one page', () => {
  let receiver: Receiver;
  let staff: StaffBrowser;
  before(async () => {
    receiver = await startReceiver({formRoles: new Map([['howIsToday', ['classTeacher']]])}, stagedForms);
    staff = await signedIn(receiver, await addPerson(receiver));
  });
  after(() => receiver.close());

  const page = async ({submissionId}: Body) => tidy(await staff.text(`/staff/threads/${submissionId}`));
  /** The records of a page, each from its heading to its end. */
  const recordsOn = async (body: Body) =>
    [...(await page(body)).matchAll(/<section class="record".*?<\/section>/g)].map(([part]) => part);
  const names = (step: string) =>
    [...step.matchAll(/<h3>([^<]+)<span class="side"> ?([^<]+)<\/span>/g)].map(([, name, side]) => `${name} ${side}`);
  const linkTo = ({submissionId}: Body) => `href="/staff/${submissionId}"`;
  const meeting = (actions: object[] = []) =>
    sent(receiver, stage('meetingFollowUp', 'a', {subject, answers: actions.length ? {actions} : {}}), bearer());
  const answered = async (wrote: Body, yourName: string, name = 'b', answers: object = {}) => {
    const body = {form: 'meetingFollowUp', stage: name, inReplyTo: wrote.submissionId};
    const {token} = await invited(receiver, body);
    const answer = await answerFor(receiver, token, {answers: {yourName, ...answers}});
    assert.equal((await withInvitation(receiver, token, answer)).status, 201);
    return answer;
  };

  it('goes from asked to answered to agreed, with a link to each and what is to do next', async () => {
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a', {locale: 'pl', answers: {yourName: 'Aga'}}));
    const [before] = await recordsOn(asked);
    assert.deepEqual(names(before!), ['Asked by the family', 'Answered by us', 'Agreed? by the family']);
    assert.ok(before!.includes(linkTo(asked)) && before!.includes('in Polish') && before!.includes('<bdi>Aga</bdi>'));
    const write = `/staff/forms/reasonableAdjustments?stage=b&amp;inReplyTo=${asked.submissionId}`;
    assert.ok(before!.includes(`href="${write}">Write it`));

    const inReplyTo = asked.submissionId;
    const reply = await sent(receiver, stage('reasonableAdjustments', 'b', {inReplyTo}), bearer());
    const [answeredRecord] = await recordsOn(asked);
    assert.ok(answeredRecord!.includes(`href="/staff/invitations/new?about=${reply.submissionId}">Ask the family`));
    const asking = {form: 'reasonableAdjustments', stage: 'c', inReplyTo: reply.submissionId, locale: 'pl'};
    const {token} = await invited(receiver, asking);
    assert.match((await recordsOn(reply))[0]!, /Asked, in Polish\. The link works until \d+ \w+ \d{4}\./);
    const agreed = await answerFor(receiver, token);
    await withInvitation(receiver, token, agreed);
    for (const any of [asked, reply, agreed]) {
      const records = await recordsOn(any);
      assert.equal(records.length, 1);
      for (const each of [asked, reply, agreed]) assert.ok(records[0]!.includes(linkTo(each)));
      assert.ok(!records[0]!.includes('The link works'));
    }
  });

  it('is reached from each of its submissions', async () => {
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a'));
    assert.match(await staff.text(`/staff/${asked.submissionId}`), new RegExp(`/staff/threads/${asked.submissionId}`));
  });

  it('shows two parents’ records beside each other and never merged', async () => {
    const wrote = await meeting();
    const mothers = await answered(wrote, 'Agnieszka');
    const fathers = await answered(wrote, 'Piotr');
    const toFather = stage('meetingFollowUp', 'c', {inReplyTo: fathers.submissionId, subject});
    await sent(receiver, toFather, bearer());
    const records = await recordsOn(wrote);
    assert.equal(records.length, 2);
    const [mother, father] = records as [string, string];
    assert.ok(mother.includes('<bdi>Agnieszka</bdi>') && father.includes('<bdi>Piotr</bdi>'));
    for (const record of records) assert.ok(record.includes(linkTo(wrote)));
    assert.deepEqual([mother.includes(linkTo(mothers)), mother.includes(linkTo(fathers))], [true, false]);
    assert.deepEqual([father.includes(linkTo(mothers)), father.includes(linkTo(fathers))], [false, true]);
    assert.deepEqual([mother.includes(linkTo(toFather)), father.includes(linkTo(toFather))], [false, true]);
    assert.deepEqual(names(mother), [
      'Written by us',
      'Agreed? by the family',
      'Happened? the family says',
      'Happened? we say',
    ]);
  });

  it('shows the record that the other parent of the child began, as one of its own', async () => {
    const asks = (respondentId: string, yourName: string, childId = '4199') =>
      sent(receiver, stage('reasonableAdjustments', 'a', {subject: {childId, respondentId}, answers: {yourName}}));
    const older = await asks('father-9', 'Piotr');
    const mothers = await asks('mother-9', 'Agnieszka');
    const fathers = await asks('father-9', 'Piotr');
    const others = await asks('father-9', 'Piotr', '4200');
    const records = await recordsOn(mothers);
    assert.deepEqual(
      records.map((record) => [mothers, fathers, older, others].map((body) => record.includes(linkTo(body)))),
      [
        [true, false, false, false],
        [false, true, false, false],
      ],
    );
  });

  it('keeps a change beside what it changes', async () => {
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a'));
    const change = await sent(receiver, stage('reasonableAdjustments', 'a', {replaces: asked.submissionId}));
    const [record] = await recordsOn(change);
    assert.ok(record!.includes(linkTo(asked)) && record!.includes(linkTo(change)));
    assert.match(record!, /Changed <time/);
  });

  it('says which actions are late, what each side says of them, and not who is right', async () => {
    const wrote = await meeting([
      {actionWhat: 'A later one', actionWho: 'Mr Hall', actionByWhen: '2999-12-20'},
      {actionWhat: 'A quiet place', actionWho: 'Mrs Iqbal', actionByWhen: '2020-10-02'},
      {actionWhat: 'A walk round', actionByWhen: '2020-11-02'},
      {actionWhat: 'No day for this'},
    ]);
    const mothers = await answered(wrote, 'Agnieszka');
    await answered(mothers, 'Agnieszka', 'c', {actionChecks: [{of: '1', checkDone: 'no'}]});
    await sent(
      receiver,
      stage('meetingFollowUp', 'c', {
        inReplyTo: wrote.submissionId,
        subject,
        answers: {actionChecks: [{of: '1', checkDone: 'yes'}]},
      }),
      bearer(),
    );
    const [, table] = (await page(wrote)).split('What was agreed, and did it happen?');
    const lines = table!.split('<tr role="row">').slice(2);
    assert.deepEqual(
      lines.map((line) => /<bdi>([^<]+)/.exec(line)?.[1]),
      ['A walk round', 'A quiet place', 'A later one', 'No day for this'],
    );
    assert.deepEqual(
      lines.map((line) => line.includes('>Late<')),
      [true, false, false, false],
    );
    const said = [...lines[1]!.matchAll(/<span class="says">.*?: ?<\/span> ?([^<]+?) ?<\/td>/g)].map(
      ([, words]) => words,
    );
    assert.deepEqual(said, ['Yes', 'Not yet']);
  });

  it('says that an action is late as long as nobody says that it happened', async () => {
    const day = {actionByWhen: '2020-10-02'};
    const wrote = await meeting([
      {actionWhat: 'Said not to be', ...day},
      {actionWhat: 'Said to be in part', ...day},
      {actionWhat: 'Said to be', ...day},
    ]);
    const mothers = await answered(wrote, 'Agnieszka');
    const checks = ['no', 'partly', 'yes'].map((checkDone, of) => ({of: String(of), checkDone}));
    await answered(mothers, 'Agnieszka', 'c', {actionChecks: checks});
    const [, table] = (await page(wrote)).split('What was agreed, and did it happen?');
    const late = table!.split('<tr role="row">').filter((line) => line.includes('>Late<'));
    assert.deepEqual(
      late.map((line) => /<bdi>([^<]+)/.exec(line)?.[1]),
      ['Said not to be', 'Said to be in part'],
    );
  });

  it('is not there for another school, for other roles, or where nothing was sent', async () => {
    const home = await sent(receiver, stage('howIsToday', 'a'));
    for (const id of [home.submissionId, crypto.randomUUID(), 'x'])
      assert.equal((await staff.get(`/staff/threads/${id}`)).status, 404);
  });

  it('shows what people typed as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const asked = await sent(
      receiver,
      stage('reasonableAdjustments', 'a', {answers: {yourName: name, childName: name}}),
    );
    const text = await page(asked);
    assert.ok(!text.includes('<img'));
    assert.ok(text.includes('&lt;img src=x'));
  });
});
