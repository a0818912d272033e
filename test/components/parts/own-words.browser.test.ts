import {unmount} from '../../support/browser.js';
import {equal, includes} from '../../support/expect.js';
import {openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {wordsIn} from '../../support/page-words.js';

const stored = (form: string, stage: string, answers: object) => ({
  submissionId: `${form}-${stage}`,
  form,
  stage,
  locale: 'en',
  by: 'school',
  answers,
});

const open = (tag: string, previous: readonly object[], lang: string, stage = 'c'): Promise<FormPerson> =>
  openForm({tag, attributes: {stage, lang}, properties: {context: {previous}}});

/** The language in which a screen reader says some words. */
const languageOf = (form: FormPerson, words: string): string | undefined => {
  const holders = form.all<HTMLElement>('*').filter((element) => (element.textContent ?? '').includes(words));
  return holders.at(-1)?.closest<HTMLElement>('[lang]')?.lang;
};

describe('what the school has written, in the form of a family that reads another language', () => {
  watchConsole();
  afterEach(unmount);

  it('is said in English, and what stands round it in the family’s language', async () => {
    const reply = {
      replyItem: 'A quiet room',
      replyStatus: 'otherWay',
      replyPlan: 'Use the den.',
      replyWhy: 'The hall is full.',
    };
    const previous = [stored('reasonableAdjustments', 'b', {adjustmentReplies: [reply]})];
    const form = await open('reasonable-adjustments-request', previous, 'pl');
    equal(
      ['A quiet room', 'Use the den.', 'The hall is full.'].map((words) => languageOf(form, words)),
      ['en-GB', 'en-GB', 'en-GB'],
    );
    equal(form.find<HTMLElement>('[data-card] .pv-quiet-text').closest<HTMLElement>('[lang]')!.lang, 'pl');
  });

  it('keeps its full stop on its own side in a line that runs from right to left', async () => {
    const joinedIn = [{of: 'lunch', joinedHow: 'partly', joinedHelp: 'At the small table.'}];
    const form = await open('how-is-today', [stored('howIsToday', 'b', {goodMoment: 'He laughed.', joinedIn})], 'ur');
    equal([languageOf(form, 'He laughed.'), languageOf(form, 'At the small table.')], ['en-GB', 'en-GB']);
    const [help] = form.all<HTMLElement>('p').filter((part) => part.textContent === 'At the small table.');
    equal(getComputedStyle(help!).direction, 'ltr');
  });

  it('of a part of the day stands under what was chosen there, and the name of the part keeps its own side', async () => {
    const joinedIn = [
      {of: 'phonics', joinedHow: 'partly', joinedHelp: 'At the small table.'},
      {of: 'maths', joinedHelp: 'With counters.'},
      {of: 'art', joinedHow: 'all'},
    ];
    const previous = [stored('howIsToday', 'b', {joinedIn})];
    const dayParts = [
      {code: 'phonics', text: {en: 'Phonics (group 2)'}},
      {code: 'maths', text: 'Maths'},
      {code: 'art', text: {en: 'Art', ur: 'آرٹ'}},
    ];
    const properties = {context: {previous, dayParts}};
    const form = await openForm({tag: 'how-is-today', attributes: {stage: 'c', lang: 'ur'}, properties});
    const words = await wordsIn('ur', ['howIsToday']);
    const lines = form.all('[data-statement="schoolNoteShown"] .pv-answer');
    equal(lines.map(seen), [
      `Phonics (group 2): ${words('q.joinedHow.o.partly')}`,
      'At the small table.',
      'Maths',
      'With counters.',
      `آرٹ: ${words('q.joinedHow.o.all')}`,
    ]);
    const [phonics] = lines[0]!.querySelectorAll<HTMLElement>('bdi');
    equal([seen(phonics), phonics!.lang, getComputedStyle(phonics!).direction], ['Phonics (group 2)', 'en-GB', 'ltr']);
  });

  for (const [lang, told, asked] of [
    ['en', 'You told us', 'You asked for'],
    ['pl', 'Państwa słowa', 'Państwa prośby'],
    ['ur', 'آپ کی بات', 'آپ کی درخواستیں'],
  ] as const)
    it(`of what the family said speaks to that family, and not about it, in ${lang}`, async () => {
      const previous = [stored('meetingFollowUp', 'a', {familyTold: 'He hides.', familyAsked: 'Art.'})];
      const form = await open('meeting-follow-up', previous, lang, 'b');
      await form.do('start');
      equal(form.all('[data-statement="showTold"] dt').map(seen), [told, asked]);
    });

  it('is the name of each thing that it is asked about', async () => {
    const answers = {actions: [{actionWhat: 'Jan keeps art.'}], nextMeetingWhy: 'We call you.', stayInTouch: 'A text.'};
    const form = await open('meeting-follow-up', [stored('meetingFollowUp', 'a', answers)], 'ur');
    equal(languageOf(form, 'Jan keeps art.'), 'en-GB');
    includes(seen(form.find('.pv-item-heading')), 'Jan keeps art.');
    unmount();
    const reading = await open('meeting-follow-up', [stored('meetingFollowUp', 'a', answers)], 'ur', 'b');
    await reading.do('start');
    equal(
      ['Jan keeps art.', 'We call you.', 'A text.'].map((words) => languageOf(reading, words)),
      ['en-GB', 'en-GB', 'en-GB'],
    );
  });
});
