import '../../../components/define.js';
import type {StoredSubmission} from '../../../components/response-view/stored-submission.js';
import type {ResponseView} from '../../../components/response-view/response-view.js';
import {expectAccessible, mount, unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, matches, ok} from '../../support/expect.js';
import {misfits, narrowRoom} from '../../support/fits.js';
import {seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {wordsIn} from '../../support/page-words.js';
import {kinds, sampleForm} from '../../support/sample-form.js';

/** What a Polish family has sent. */
const polish: StoredSubmission = {
  submissionId: '11111111-1111-4111-8111-111111111111',
  form: 'parentQuestionnaire',
  formVersion: 1,
  packageVersion: '0.1.0',
  locale: 'pl',
  stage: 'a',
  createdAt: '2026-03-27T09:00:00Z',
  receivedAt: '2026-03-27T10:00:00Z',
  reference: 'KX7-4PM',
  by: 'family',
  school: '123456',
  phase: 'primary',
  writtenIn: 'pl',
  subject: {childId: 'c-7', childName: 'Zuzia'},
  answers: {
    yourName: 'Agnieszka',
    yourRelationship: 'parent',
    goodAt: 'Liczy wszystko, co ma koła.\nRysuje.',
    childSays: 'Lubię huśtawki.',
    helps: 'Cisza',
    mattersMost: ['happySafe', 'other'],
    mattersMostOther: 'Język polski',
    sleep: 'mixed',
    feelsAboutSchool: 'unhappy',
    hardParts: ['unkindness'],
    homeSchoolSame: 'harderHome',
    stopOrChange: 'Zadania w piątek',
    replyWanted: 'yesSoon',
    replyBy: 'phoneCall',
    contactPhone: '+48 601 000 000',
  },
};

async function view(
  submission?: object,
  attributes: Record<string, string> = {},
  parent?: Node,
): Promise<ResponseView> {
  const element = document.createElement('response-view');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (submission) element.submission = submission as StoredSubmission;
  mount(element, parent);
  await until(() => element.shadowRoot?.querySelector('.pv'), 'the view');
  await element.updateComplete;
  return element;
}
const pageOf = (element: ResponseView) => element.shadowRoot!.querySelector<HTMLElement>('.pv')!;
const textOf = (element: ResponseView) => seen(pageOf(element));
const find = (element: ResponseView, selector: string) => {
  const found = pageOf(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector} in ${textOf(element)}`);
  return found;
};

describe('a teacher reads what a family has sent', () => {
  watchConsole();
  afterEach(unmount);

  it('strengths first, then the child’s own words, what helps, what matters, what is asked for, and the rest', async () => {
    const element = await view(polish);
    const groups = [...pageOf(element).querySelectorAll<HTMLElement>('[data-group]')].map(({dataset}) => dataset.group);
    equal(groups.slice(0, 5), ['strengths', 'childSays', 'whatHelps', 'matters', 'asks']);
    equal(groups.slice(5), ['aboutYou', 'whatHelps', 'homeLife', 'schoolLife', 'lookingAhead']);
    const text = textOf(element);
    ok(text.indexOf('Liczy wszystko') < text.indexOf('Sleep'), 'strengths come first');
  });

  it('in English, from the codes of a Polish submission', async () => {
    const element = await view(polish);
    for (const part of ['Well on some nights, badly on others', 'Feeling happy and safe', 'Phone call', 'Child: Zuzia'])
      includes(textOf(element), part);
    for (const part of ['From: Agnieszka', 'Reference: KX7-4PM', 'Form shown in: Polish', 'Received: 27 March 2026'])
      includes(textOf(element), part);
    excludes(textOf(element), 'harderHome');
  });

  it('in Polish or Urdu, for a reader of those', async () => {
    const element = await view(polish, {lang: 'pl'});
    includes(textOf(element), (await wordsIn('pl'))('q.sleep.o.mixed'));
    excludes(textOf(element), 'Polish');
    element.lang = 'ur';
    await until(() => pageOf(element).dir === 'rtl');
    includes(textOf(element), (await wordsIn('ur'))('q.sleep.o.mixed'));
    equal(getComputedStyle(find(element, 'blockquote')).direction, 'ltr', 'Polish words in an Urdu page');
  });

  it('the family’s own words stand as quotations, as written, marked with their language', async () => {
    const element = await view(polish);
    const quotation = find(element, '[data-row="goodAt"] blockquote');
    equal(quotation.lang, 'pl');
    equal(quotation.querySelector('p')!.textContent, 'Liczy wszystko, co ma koła.\nRysuje.');
    equal(getComputedStyle(quotation.querySelector('p')!).whiteSpaceCollapse ?? 'preserve', 'preserve');
    const caption = quotation.closest('figure')!.querySelector('figcaption')!;
    equal([seen(caption), caption.closest<HTMLElement>('[lang]')!.lang], ['Written in Polish', 'en-GB']);
    equal(find(element, '[data-row="mattersMostOther"] blockquote').lang, 'pl');
    equal(find(element, '[data-row="contactPhone"]').querySelector('blockquote'), null, 'a number is in no language');
    equal(find(element, '[data-row="contactPhone"] p').dir, 'ltr');
  });

  it('what the family asks for reads as a request, never as a rating', async () => {
    const element = await view(polish);
    const asks = [...pageOf(element).querySelectorAll<HTMLElement>('[data-flag]')].map(seen);
    equal(asks, [
      'Would like a reply soon',
      'Unhappy about school',
      'Other children are unkind',
      'Asked us to change something',
    ]);
    includes(textOf(element), 'Believe what the family sees.');
    for (const word of ['score', 'risk', 'level', 'concern']) excludes(textOf(element).toLowerCase(), word);
    const quiet = await view({...polish, answers: {yourName: 'A'}});
    includes(textOf(quiet), 'Nothing is waiting for a reply.');
  });

  it('what the reader does not know stays, under its id: a code, a question, a whole form', async () => {
    const answers = {...polish.answers, sleep: 'onTheRoof', newQuestion: 'kept', newList: ['a', {b: 1}], goodAt: 42};
    const element = await view({...polish, formVersion: 2, marks: ['unchecked'], answers});
    includes(seen(find(element, '[data-row="sleep"]')), 'onTheRoof');
    includes(seen(find(element, '[data-row="newQuestion"]')), 'kept');
    includes(seen(find(element, '[data-row="newList"]')), '["a",{"b":1}]');
    includes(seen(find(element, '[data-row="goodAt"]')), '42');
    includes(textOf(element), 'Not in this version of the form');
    includes(textOf(element), 'Some of it could not be checked.');
    const other = await view({...polish, form: 'ofAnotherSchool'});
    includes(textOf(other), 'ofAnotherSchool');
    for (const part of ['Liczy wszystko', 'mixed', 'phoneCall']) includes(textOf(other), part);
  });

  it('English that was written in the Urdu form runs from left to right', async () => {
    const element = await view({...polish, locale: 'ur', writtenIn: 'ur', answers: {goodAt: 'Help, please.'}});
    equal(getComputedStyle(find(element, 'blockquote')).direction, 'ltr');
  });

  it('blank questions are folded away, and counted by the grammar of the reader’s language', async () => {
    const element = await view(polish);
    const blank = find(element, 'details') as HTMLDetailsElement;
    equal(blank.open, false);
    matches(seen(blank.querySelector('summary')), /^\d+ questions left blank$/);
    blank.open = true;
    includes(seen(blank), 'Mornings');
    excludes(seen(blank), 'other');
    // Nobody asked these: left out by default, or their condition does not hold.
    for (const unasked of ['Listens', 'Does what we say', 'Feels about the change', 'Email'])
      excludes(seen(blank), unasked);
  });

  it('markup and code in any place are shown as text and do nothing', async () => {
    const attack = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{constructor}}';
    const answers = {
      yourName: attack,
      goodAt: attack,
      sleep: attack,
      [attack]: attack,
      mattersMost: [attack],
      __proto__: {x: 1},
    };
    const element = await view({
      ...polish,
      answers,
      reference: attack,
      subject: {childName: attack},
      writtenIn: attack,
    });
    equal(pageOf(element).querySelectorAll('img, script').length, 0);
    equal(find(element, '[data-row="goodAt"] .pv-answer').textContent, attack);
    includes(textOf(element), `Reference: ${attack}`.slice(0, 40));
    equal(['hacked' in window, ({} as {x?: number}).x ?? null], [false, null]);
  });

  it('a submission can be set before or after it is in the page, and changed', async () => {
    const element = await view();
    includes(textOf(element), 'There is no submission to show.');
    element.submission = polish;
    await until(() => textOf(element).includes('Zuzia'));
    element.submission = {...polish, subject: {childName: 'Staś'}};
    await until(() => textOf(element).includes('Staś'));
    excludes(textOf(element), 'Zuzia');
  });

  it('a form of a school’s own is shown by its definition, every kind of answer', async () => {
    const definition = sampleForm();
    const answers = Object.fromEntries(Object.values(kinds).map(({path, right}) => [path, right]));
    const element = document.createElement('response-view');
    Object.assign(element, {
      forms: [definition],
      submission: {...polish, form: 'sample', answers, locale: 'en', writtenIn: 'en'},
    });
    mount(element);
    await until(() => element.shadowRoot?.querySelector('[data-row]'));
    for (const {path} of Object.values(kinds)) excludes(seen(find(element, `[data-row="${path}"] dd`)), 'undefined');
    for (const part of ['Option chess', 'Short personName Aunt', 'Polish', 'Option askFirst'])
      includes(textOf(element), part);
    equal(find(element, '[data-row="people"]').querySelectorAll('blockquote').length > 0, true, 'own words in a list');
  });

  it('says in words of the family’s nation and phase what it was asked', async () => {
    const element = await view({...polish, phase: 'nursery'});
    includes(textOf(element), 'Feels about nursery');
  });

  for (const lang of ['en', 'ur', 'pl'])
    it(`is accessible and fits 320 px in ${lang}`, async () => {
      const room = narrowRoom();
      const long = {...polish.answers, goodAt: `${'w'.repeat(400)} ${'لمبا '.repeat(100)}`};
      const element = await view({...polish, answers: long}, {lang, 'heading-level': '1'}, room);
      find(element, 'details').setAttribute('open', '');
      await expectAccessible(element);
      equal(misfits(pageOf(element)), []);
      equal(find(element, '[tabindex="-1"]').localName, 'h1');
      room.remove();
    });
});
