import '../../../components/define.js';
import type {StoredSubmission} from '../../../components/response-view/stored-submission.js';
import type {ResponseView} from '../../../components/response-view/response-view.js';
import {mount, unmount, until} from '../../support/browser.js';
import {equal, excludes, includes} from '../../support/expect.js';
import {seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';

const envelope = {formVersion: 1, packageVersion: '0.1.0', createdAt: '2026-11-12T09:00:00Z', form: 'meetingFollowUp'};

/** What the school wrote after a meeting. */
const summary: StoredSubmission = {
  ...envelope,
  submissionId: '11111111-1111-4111-8111-111111111111',
  locale: 'en',
  stage: 'a',
  by: 'school',
  answers: {
    goodThingsSaid: 'Jan waits for his friends.',
    actions: [{actionWhat: 'Jan keeps art.'}, {actionWhat: 'Jan eats with a friend.'}],
  },
};

/** What a Polish mother says of it. */
const reply: StoredSubmission = {
  ...envelope,
  submissionId: '22222222-2222-4222-8222-222222222222',
  locale: 'pl',
  stage: 'b',
  by: 'family',
  inReplyTo: summary.submissionId,
  answers: {
    summaryRight: 'yes',
    actionReplies: [
      {of: 0, actionView: 'agree'},
      {of: 1, actionView: 'change', actionViewMore: 'Z Oliverem.'},
    ],
  },
};

const note: StoredSubmission = {
  ...envelope,
  form: 'howIsToday',
  submissionId: '33333333-3333-4333-8333-333333333333',
  locale: 'en',
  stage: 'b',
  by: 'school',
  answers: {
    goodMoment: 'He laughed.',
    joinedIn: [
      {of: 'lunch', joinedHow: 'all'},
      {of: 'choir', joinedHow: 'partly'},
    ],
  },
};

async function read(submission: StoredSubmission, previous: readonly StoredSubmission[] = []): Promise<HTMLElement> {
  const view: ResponseView = document.createElement('response-view');
  view.submission = submission;
  view.context = {previous};
  mount(view);
  await until(() => view.shadowRoot?.querySelector('.pv'), 'the view');
  await view.updateComplete;
  return view.shadowRoot!.querySelector<HTMLElement>('.pv')!;
}

describe('a teacher who opens an answer when the page is there already', () => {
  watchConsole();
  afterEach(unmount);

  it('never sees the codes that it is sent in', async () => {
    const view = mount(document.createElement('response-view'));
    await until(() => view.shadowRoot?.querySelector('.pv'), 'the view without anything');
    const shown: string[] = [];
    new MutationObserver(() => shown.push(seen(view.shadowRoot!.querySelector('.pv')))).observe(view.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    view.submission = note;
    await until(() => shown.some((text) => text.includes('He laughed.')), 'the note');
    for (const text of shown) excludes(text, 'goodMoment');
  });
});

describe('a teacher reads one stage of several', () => {
  watchConsole();
  afterEach(unmount);

  it('and each answer to what was agreed says to what', async () => {
    const row = seen((await read(reply, [summary])).querySelector('[data-row="actionReplies"]'));
    includes(row, 'Action 1: Jan keeps art. View Yes Action 2: Jan eats with a friend. View I would like to change it');
  });

  it('and where the summary is not to be had, at least to which of them', async () => {
    const row = seen((await read(reply)).querySelector('[data-row="actionReplies"]'));
    includes(row, 'Number 1 View Yes Number 2 View I would like to change it');
  });

  it('and each part of the day has its name, or its code where only the school knows it', async () => {
    const row = seen((await read(note)).querySelector('[data-row="joinedIn"]'));
    includes(row, 'Lunch Joined in Yes');
    includes(row, 'choir Joined in Partly');
  });

  it('and nothing counts as left blank that this stage did not ask', async () => {
    const blank = (page: HTMLElement) => [...page.querySelectorAll('.pv-blank li')].map(({textContent}) => textContent);
    const ofReply = blank(await read(reply, [summary]));
    equal(ofReply.includes('Name'), true);
    for (const other of ['Date of meeting', 'Good things', 'What we agreed', 'Actions checked'])
      equal(ofReply.includes(other), false, other);
    const ofSummary = blank(await read(summary));
    equal([ofSummary.includes('Date of meeting'), ofSummary.includes('Felt listened to')], [true, false]);
  });

  it('and what the school wrote itself is not searched for what a family asks for', async () => {
    includes(seen(await read(reply, [summary])), 'What the family asks for');
    excludes(seen(await read(summary)), 'What the family asks for');
  });
});
