import '../../../components/define.js';
import type {StoredSubmission} from '../../../components/response-view/stored-submission.js';
import type {ResponseView} from '../../../components/response-view/response-view.js';
import type {Context} from '../../../src/forms/context.js';
import {expectAccessible, mount, unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, ok} from '../../support/expect.js';
import {misfits, narrowRoom} from '../../support/fits.js';
import {seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

const sentBy = (by: 'family' | 'school', form: string, more: object): StoredSubmission => ({
  submissionId: `${form}-${by}`,
  form,
  formVersion: 1,
  packageVersion: '0.1.0',
  locale: 'en',
  writtenIn: 'en',
  stage: 'a',
  createdAt: '2026-11-20T09:00:00Z',
  receivedAt: '2026-11-20T10:00:00Z',
  reference: 'KX7-4PM',
  by,
  phase: 'primary',
  answers: {},
  ...more,
});

const summary = sentBy('school', 'meetingFollowUp', {
  answers: {
    metOn: '2026-11-20',
    staffName: 'Mrs Okafor',
    actions: [
      {actionWhat: 'A quiet start', actionWho: 'Mr Lee', actionByWhen: '2026-12-01'},
      {actionWhat: 'Words sent first', actionWho: 'Mrs Okafor', actionByWhen: '2026-12-05'},
    ],
  },
});

const answer = sentBy('family', 'meetingFollowUp', {
  stage: 'b',
  inReplyTo: summary.submissionId,
  locale: 'pl',
  writtenIn: 'pl',
  answers: {
    yourName: 'Agnieszka',
    summaryRight: 'yes',
    actionReplies: [
      {of: 1, actionView: 'change', actionViewMore: 'Proszę po polsku.'},
      {of: 0, actionView: 'agree'},
    ],
  },
});

const contact = sentBy('family', 'communicationMethod', {
  answers: {
    yourName: 'Agnieszka',
    channelFirst: 'text',
    neverUse: ['letter'],
    takeCare: ['keepAddress'],
    contactTimes: ['mon.morning', 'mon.evening', 'wed.afternoon'],
    spokenLanguage: 'pl',
    hardNews: 'messageFirst',
    mainContact: 'okafor',
    alsoContact: [{alsoName: 'Ela', alsoConnection: 'babcia'}],
  },
});

async function view(
  submission: StoredSubmission,
  context?: Context,
  lang = 'en',
  parent?: Node,
): Promise<ResponseView> {
  const element = document.createElement('response-view');
  element.lang = lang;
  element.submission = submission;
  element.context = context;
  mount(element, parent);
  await until(() => element.shadowRoot?.querySelector('.pv'), 'the view');
  await element.updateComplete;
  return element;
}
const pageOf = (element: ResponseView) => element.shadowRoot!.querySelector<HTMLElement>('.pv')!;
const textOf = (element: ResponseView) => seen(pageOf(element));
const all = (element: ResponseView, selector: string) => [...pageOf(element).querySelectorAll<HTMLElement>(selector)];
const groups = (element: ResponseView) => all(element, '[data-group]').map(({dataset}) => dataset.group);

describe('staff read a part of the loop', () => {
  watchConsole();
  afterEach(unmount);

  it('and see which part it is, by whom, and what it answers', async () => {
    const element = await view(answer, {previous: [summary]});
    for (const part of ['The family’s answer', 'From: Agnieszka', 'In answer to: From us, 20 November 2026'])
      includes(textOf(element), part);
    const first = await view(summary);
    equal(seen(all(first, '[data-part]')[0]), 'From us');
    includes(textOf(first), 'From: Mrs Okafor');
    excludes(textOf(first), 'In answer to');
    const happened = sentBy('school', 'meetingFollowUp', {stage: 'c', inReplyTo: 'gone', answers: {}});
    const late = textOf(await view(happened));
    for (const part of ['Did it happen? We say', 'In answer to something sent before']) includes(late, part);
  });

  it('with each action by its name, whatever order they were stored in', async () => {
    const element = await view(answer, {previous: [summary]});
    equal(
      all(element, '.pv-one').map((one) => seen(one).replace(/\s+/g, ' ')),
      [
        'Action 2: Words sent first View I would like to change it What would work better Proszę po polsku. Written in Polish',
        'Action 1: A quiet start View Yes',
      ],
    );
  });

  it('and by its number where the summary is not at hand', async () => {
    const names = all(await view(answer), '.pv-one-name').map(seen);
    equal(
      names,
      ['2', '1'].map((number) => `Number ${number}`),
    );
  });

  it('the parts of a school day by their names, and one of the school’s own by its code where that is all there is', async () => {
    const joinedIn = [
      {of: 'morning', joinedHow: 'all'},
      {of: 'maths', joinedHow: 'partly'},
    ];
    const note = sentBy('school', 'howIsToday', {stage: 'b', answers: {joinedIn}});
    const names = all(await view(note), '.pv-one-name').map(seen);
    equal(names.length, 2);
    equal(names[1], 'maths');
    includes(names[0]!, 'Morning');
    const supplied = [{code: 'maths', text: {en: 'Maths lesson', pl: 'Matematyka'}}];
    includes(
      all(await view(note, {dayParts: supplied}), '.pv-one-name')
        .map(seen)
        .join(),
      'Maths lesson',
    );
    includes(
      all(await view(note, {dayParts: supplied}, 'pl'), '.pv-one-name')
        .map(seen)
        .join(),
      'Matematyka',
    );
  });

  it('a school is not said to ask itself, and is not told that it left the family’s part blank', async () => {
    const element = await view(summary);
    equal(groups(element).includes('asks'), false);
    excludes(textOf(element), 'Felt listened to');
    includes(textOf(await view(answer, {previous: [summary]})), 'What the family asks for');
  });

  it('a family that wants a change in one action is flagged', async () => {
    equal(
      all(await view(answer), '[data-flag]').map(({dataset}) => dataset.flag),
      ['actions'],
    );
  });
});

describe('staff read how a family wants to be contacted', () => {
  watchConsole();
  afterEach(unmount);

  it('warnings first, then the way, the times, the languages, hard news and whom to talk to', async () => {
    const element = await view(contact, {staffContacts: [{id: 'okafor', name: 'Mrs Okafor'}]});
    equal(groups(element).slice(0, 6), ['warnings', 'bestWay', 'times', 'language', 'hardNews', 'people']);
    ok(all(element, '[data-group="warnings"].pv-warning').length === 1, 'it looks like a warning');
    includes(textOf(element), 'Mrs Okafor');
    includes(seen(all(element, '[data-row="alsoContact"] .pv-one')[0]), 'Ela');
  });

  it('good times a line for each day', async () => {
    const lines = all(await view(contact), '[data-row="contactTimes"] .pv-answer').map(seen);
    equal(lines, ['Monday: Morning, Evening', 'Wednesday: Afternoon']);
  });

  it('nothing looks like a warning where there is nothing to be careful about', async () => {
    const answers = {...contact.answers, takeCare: ['none'], neverUse: ['none'], keepPrivate: 'no'};
    const element = await view({...contact, answers});
    equal([groups(element)[0], all(element, '.pv-warning').length], ['warnings', 0]);
  });

  it('what is always needed comes first and large', async () => {
    const answers = {yourName: 'A', alwaysNeed: 'Cichy pokój', areas: ['hearing'], hearingHelp: ['hearingLoop']};
    const element = await view(sentBy('family', 'reasonableAdjustments', {answers, writtenIn: 'pl'}));
    equal(groups(element)[0], 'alwaysNeeds');
    const size = (row: string) =>
      parseFloat(getComputedStyle(all(element, `[data-row="${row}"] .pv-answer`)[0]!).fontSize);
    ok(size('alwaysNeed') > size('hearingHelp') * 1.25, 'large type');
  });

  for (const lang of ['en', 'ur', 'pl'])
    it(`is accessible and fits 320 px in ${lang}, with cards of a list and a long warning`, async () => {
      const room = narrowRoom();
      const long = {...contact.answers, alsoContact: [{alsoName: 'w'.repeat(100), alsoReach: 'لمبا '.repeat(40)}]};
      for (const submission of [{...contact, answers: long}, answer]) {
        const element = await view(submission, {previous: [summary]}, lang, room);
        await expectAccessible(element);
        equal(misfits(pageOf(element)), []);
        excludes(textOf(element), 'view.');
      }
      room.remove();
    });
});
