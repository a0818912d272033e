import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {beforeMeeting, changes, inTouch, mother, sends, zofia} from './family.js';
import {bearer, sent, stage} from './loop.js';
import {startReceiver, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn, tidy, type StaffBrowser} from './staff-browser.js';

const staffContacts = [{id: 'okafor', name: 'Mrs Okafor'}];

describe('how to contact a family', () => {
  let receiver: Receiver;
  let senco: StaffBrowser;
  let teacher: StaffBrowser;
  let ids: Readonly<Record<'old' | 'contact' | 'changes' | 'meeting', string>>;

  before(async () => {
    const formRoles = new Map([
      ['reasonableAdjustments', ['senco'] as const],
      ['communicationMethod', ['senco', 'classTeacher'] as const],
    ]);
    const schoolContext = new Map([['demo', {staffContacts}]]);
    receiver = await startReceiver({schools: ['demo', '142307'], formRoles, schoolContext});
    senco = await signedIn(receiver, await addPerson(receiver));
    teacher = await signedIn(receiver, await addPerson(receiver, {account: 'lee', roles: ['classTeacher']}));
    const old = await sends(receiver, 'communicationMethod', {
      ...inTouch,
      channelFirst: 'email',
      contactEmail: 'a@b.example',
    });
    ids = {
      old,
      contact: await sends(receiver, 'communicationMethod', inTouch),
      changes: await sends(receiver, 'reasonableAdjustments', changes),
      meeting: await sends(receiver, 'preMeetingPreferences', beforeMeeting),
    };
  });
  after(() => receiver.close());

  const cardsOn = async (browser: StaffBrowser, id: string) =>
    [...tidy(await browser.text(`/staff/${id}`)).matchAll(/<section class="family-card".*?<\/section>/g)].map(
      ([card]) => card,
    );
  const textOf = (card: string) => card.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const ofMother = (form: string, answers: object, more: object = {}) => sends(receiver, form, answers, more);

  it('stands at the top of everything that they send, warnings first, in the order of a phone call', async () => {
    const [card, ...others] = await cardsOn(senco, ids.meeting);
    assert.equal(others.length, 0);
    const text = textOf(card!);
    const order = [
      'How to contact this family: Agnieszka Nowak',
      'Do not leave a voicemail',
      'There is someone we should not contact or tell',
      'Do not use: Letter by post',
      'Best way Text message',
      'Second way Phone call',
      'Good times Monday: Morning, Evening ; Wednesday: Afternoon',
      'Speaks Polish',
      'Reads Polish',
      'Interpreter Sometimes',
      'Formats Large print',
      'Hard news Send a message first, then talk',
      'Main contact at school Mrs Okafor',
      'Always needs Cichy pokój. (Polish)',
    ];
    const places = order.map((part) => text.indexOf(part));
    assert.deepEqual(
      places.filter((place) => place < 0),
      [],
      `${text}\n${places.join()}`,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    const html = tidy(await senco.text(`/staff/${ids.meeting}`));
    assert.ok(html.indexOf('family-card') < html.indexOf('<response-view'));
    assert.match(card!, /<q lang="pl" dir="auto">Cichy pokój\.<\/q>/);
    assert.match(text, /Tell the safeguarding lead/);
  });

  it('is made of the newest that they sent, and leads to it', async () => {
    const [card] = await cardsOn(senco, ids.meeting);
    assert.ok(card!.includes(`/staff/${ids.contact}`) && !card!.includes(ids.old));
    assert.ok(!card!.includes('Email'));
  });

  it('does not say again what the page itself says', async () => {
    const [card] = await cardsOn(senco, ids.contact);
    assert.ok(!textOf(card!).includes('Best way'));
    const [newer] = await cardsOn(senco, ids.old);
    assert.match(textOf(newer!), /Best way Text message/, 'what was sent before is not what holds');
    const [itself] = await cardsOn(senco, ids.changes);
    assert.ok(!textOf(itself!).includes('Always needs'));
  });

  it('has no warnings where there is nothing to be careful about', async () => {
    const subject = {childId: 'calm', childName: 'Jaś', respondentId: 'calm'};
    const answers = {...inTouch, takeCare: ['none'], keepPrivate: 'no', neverUse: ['none'], interpreterNeeded: 'no'};
    await ofMother('communicationMethod', answers, {subject});
    const other = await ofMother('preMeetingPreferences', beforeMeeting, {subject});
    const [card] = await cardsOn(senco, other);
    assert.match(card!, /Text message/);
    assert.ok(!card!.includes('class="warnings"'));
  });

  it('never stands on the page of the other parent, or in another school', async () => {
    const father = {subject: {...zofia, respondentId: 'father'}};
    const his = await ofMother('preMeetingPreferences', {...beforeMeeting, yourName: 'Piotr'}, father);
    assert.deepEqual(await cardsOn(senco, his), []);
    const elsewhere = await addPerson(receiver, {school: '142307', account: 'head'});
    const theirs = await ofMother('preMeetingPreferences', beforeMeeting, {school: '142307'});
    assert.deepEqual(await cardsOn(await signedIn(receiver, elsewhere), theirs), []);
  });

  it('stands for each parent by themselves on what the school wrote to all', async () => {
    const father = {subject: {childId: 'two', childName: 'Ola', respondentId: 'father-2'}};
    const hers = {subject: {childId: 'two', childName: 'Ola', respondentId: 'mother-2'}};
    await ofMother('communicationMethod', inTouch, hers);
    await ofMother('communicationMethod', {...inTouch, yourName: 'Piotr', takeCare: ['none']}, father);
    const subject = {childId: 'two', childName: 'Ola'};
    const answers = {metOn: '2026-11-20', goodThingsSaid: 'Art.', whoWasThere: [{personName: 'Mrs Okafor'}]};
    const summary = {
      ...answers,
      actions: [{actionWhat: 'Art', actionWho: 'Lee', actionByWhen: '2026-12-01', actionStatus: 'started'}],
      nextMeetingDate: '2027-01-01',
    };
    const wrote = await sent(
      receiver,
      stage('meetingFollowUp', 'a', {locale: 'en', subject, answers: summary}),
      bearer(),
    );
    const cards = (await cardsOn(senco, wrote.submissionId)).map(textOf);
    assert.equal(cards.length, 2);
    const [one] = cards.filter((card) => card.includes('Piotr'));
    assert.ok(one && !one.includes('Do not leave a voicemail') && !one.includes('Agnieszka'));
  });

  it('stands with its name on what nobody’s id is on, of the same child', async () => {
    const subject = zofia;
    const unknown = await ofMother('preMeetingPreferences', beforeMeeting, {subject});
    assert.match(textOf((await cardsOn(senco, unknown))[0]!), /Agnieszka Nowak/);
    const nobody = await ofMother('preMeetingPreferences', beforeMeeting, {subject: undefined});
    assert.deepEqual(await cardsOn(senco, nobody), []);
  });

  it('tells staff who do not see the changes what is always needed, only where the family lets all know', async () => {
    const [card] = await cardsOn(teacher, ids.meeting);
    assert.match(textOf(card!), /Always needs Cichy pokój/);
    for (const hidden of ['hearing loop', 'Who can know', 'Fire', ids.changes])
      assert.ok(!card!.includes(hidden), hidden);
    assert.match(textOf((await cardsOn(senco, ids.meeting))[0]!), /hearing loop/i);
    for (const tellStaff of ['askFirst', 'named']) {
      const subject = {...mother, respondentId: `mother-${tellStaff}`, childId: tellStaff};
      await ofMother('reasonableAdjustments', {...changes, tellStaff}, {subject});
      const meeting = await ofMother('preMeetingPreferences', beforeMeeting, {subject});
      assert.deepEqual(await cardsOn(teacher, meeting), [], tellStaff);
      assert.equal((await cardsOn(senco, meeting)).length, 1);
    }
  });

  it('is hidden from staff whose role does not see how the family keeps in touch', async () => {
    const deputy = await signedIn(receiver, await addPerson(receiver, {account: 'deputy', roles: ['deputyHead']}));
    const text = (await cardsOn(deputy, ids.meeting)).map(textOf).join();
    assert.match(text, /Always needs/);
    for (const hidden of ['Text message', '07700', 'voicemail', 'safeguarding'])
      assert.ok(!text.includes(hidden), hidden);
  });

  it('shows what a family typed as text, whatever it typed', async () => {
    const attack = '<img src=x onerror=alert(1)>"';
    const subject = {childId: 'attack', childName: attack, respondentId: 'attack'};
    await ofMother('communicationMethod', {...inTouch, yourName: attack, contactTimesNote: attack}, {subject});
    await ofMother('reasonableAdjustments', {...changes, yourName: attack, alwaysNeed: attack}, {subject});
    const meeting = await ofMother('preMeetingPreferences', {...beforeMeeting, couldGoWrong: attack}, {subject});
    for (const path of [`/staff/${meeting}`, `/staff/meeting-card/${meeting}`, '/staff']) {
      const html = await senco.text(path);
      assert.ok(!html.includes('<img') && html.includes('&lt;img'), path);
    }
  });
});

describe('the list of submissions', () => {
  it('has one line of each, in English, with what the family asks for', async (test) => {
    const receiver = await startReceiver();
    test.after(() => receiver.close());
    const staff = await signedIn(receiver, await addPerson(receiver));
    await sends(receiver, 'reasonableAdjustments', changes);
    await sent(
      receiver,
      submission({form: 'parentQuestionnaire', formVersion: 99, answers: {yourName: 'A', newer: {a: 1}}}),
    );
    const [newer, row] = tidy(await staff.text('/staff'))
      .split('<tr role="row">')
      .slice(2);
    assert.ok(newer!.includes('Newer form'));
    const text = row!.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const part of [
      'Always needs Cichy pokój. (Polish)',
      'When needed Meetings; Fire alarms and emergencies',
      'Needs help in emergencies',
    ])
      assert.ok(text.includes(part), `${part} in ${text}`);
    assert.match(row!, /class="own-words".*<q lang="pl" dir="auto">Cichy pokój/);
  });
});
