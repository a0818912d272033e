import {setWordsLoader} from '../../../src/i18n/load-words.js';
import {press, unmount, until} from '../../support/browser.js';
import {equal, includes, ok} from '../../support/expect.js';
import {focused, openForm, seen} from '../../support/form-harness.js';
import {askingForm, carer, HelpPerson, nameOf} from '../../support/help-person.js';
import {watchConsole} from '../../support/page-console.js';

const meaning = 'A relative or family friend who looks after a child who cannot live with their parents.';
/** Every module of ours is a request here: the list that browsers keep would be full before help comes. */
performance.setResourceTimingBufferSize(5000);
const asked = (part: string) => performance.getEntriesByType('resource').filter(({name}) => name.includes(part)).length;

describe('a word that a family does not know', () => {
  watchConsole();
  afterEach(() => {
    setWordsLoader();
    unmount();
  });

  it('costs nothing until somebody asks what it means', async () => {
    const person = await askingForm();
    equal([asked('glossary'), asked('floating-ui'), asked('help-popover')], [0, 0, 0]);
    await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    ok(asked('glossary') === 1 && asked('floating-ui') > 0 && asked('help-popover') > 0, 'all of it comes then');
  });

  it('is explained beside the option that it names, and the option keeps its own name', async () => {
    const person = await askingForm();
    equal(person.buttons('yourRelationship').map(nameOf), [
      'What does this mean? Foster carer',
      'What does this mean? Kinship carer',
    ]);
    const option = person.form.option('yourRelationship', 'fosterCarer');
    equal(seen(option.labels![0]), 'Foster carer');
    await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    includes(person.words, meaning);
    equal(nameOf(person.open!), 'Kinship carer');
    equal(person.form.element.session!.answers(), {}, 'to ask is not to answer');
  });

  it('is explained on the first page too, where it says who will see the answers', async () => {
    const person = new HelpPerson(await openForm({attributes: {...carer, 'who-sees-answers': 'classTeacher senco'}}));
    equal(person.buttons().map(nameOf), ['What does this mean? SENCO']);
    await person.ask(person.buttons()[0]!);
    includes(person.words, 'Special educational needs coordinator.');
  });

  for (const [nation, name, terms] of [
    ['wales', 'ALNCo', ['ALNCo']],
    ['northernIreland', 'SENCO, or learning support coordinator', ['SENCO', 'Learning support coordinator']],
  ] as const)
    it(`is explained in the words of the schools of ${nation}`, async () => {
      const person = new HelpPerson(await openForm({attributes: {...carer, nation}}));
      equal(person.buttons().map(nameOf), [`What does this mean? ${name}`]);
      const open = await person.ask(person.buttons()[0]!);
      equal([...open.querySelectorAll('dt')].map(seen), terms);
    });

  it('has no button where its nation has no such word', async () => {
    equal(new HelpPerson(await openForm({attributes: {...carer, nation: 'scotland'}})).buttons(), []);
  });
});

describe('help that is open', () => {
  watchConsole();
  afterEach(() => {
    setWordsLoader();
    unmount();
  });

  it('is the only one, in the whole page', async () => {
    const [one, other] = [await askingForm(), await askingForm()];
    const [foster, kinship] = one.buttons('yourRelationship') as [HTMLElement, HTMLElement];
    await one.ask(foster);
    equal(foster.getAttribute('aria-expanded'), 'true');
    await one.ask(kinship);
    equal([foster.getAttribute('aria-expanded'), one.form.all('[role="dialog"]').length], ['false', 1]);
    await other.ask(other.button('yourRelationship', 'fosterCarer'));
    equal(one.open, null);
  });

  it('of two that are pressed before the first has come is only one', async () => {
    const person = await askingForm();
    for (const button of person.buttons('yourRelationship')) button.click();
    await person.opened();
    await person.form.settled();
    equal(person.form.all('[role="dialog"]').length, 1);
  });

  it('closes by its own button, and by the one that opened it, which has the focus then', async () => {
    const person = await askingForm();
    const button = person.button('yourRelationship', 'kinshipCarer');
    await person.ask(button);
    person.form.button('close').click();
    equal([person.open, focused(), button.getAttribute('aria-expanded')], [null, button, 'false']);
    await person.ask(button);
    button.click();
    await until(() => !person.open, 'its end');
    equal(button.getAttribute('aria-expanded'), 'false');
  });

  it('closes by a tap elsewhere, which does what it was for, and what was tapped stays under the finger', async () => {
    // A page that goes on above the form, as a school's does.
    document.body.style.setProperty('padding-block-start', '600px');
    const person = await askingForm();
    await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    const [label] = person.form.option('yourRelationship', 'guardian').labels!;
    label!.scrollIntoView({block: 'center'});
    const before = label!.getBoundingClientRect().top;
    label!.click();
    equal(person.open, null);
    await person.form.settled();
    equal(person.form.element.session!.entry('yourRelationship'), 'guardian');
    ok(Math.abs(label!.getBoundingClientRect().top - before) <= 1, 'it has not moved');
    document.body.style.removeProperty('padding-block-start');
  });

  it('stays while its own words are tapped', async () => {
    const person = await askingForm();
    const open = await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    open.querySelector<HTMLElement>('dd')!.click();
    equal(person.open, open);
  });

  it('goes with the page that it is on', async () => {
    const person = await askingForm();
    await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    await person.form.type('yourName', 'Samira');
    await person.form.continue();
    ok(person.form.asks('goodAt'), 'the next page');
    equal(person.open, null);
    await press('Escape');
    equal(focused(), person.form.heading, 'and leaves nothing behind that takes the focus');
  });

  it('changes its language with the page', async () => {
    const person = await askingForm();
    await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    person.form.element.lang = 'ur';
    await until(() => person.words.includes('کنشپ کیئرر (kinship carer)'), 'the Urdu words');
    equal([person.open!.lang, person.open!.dir], ['ur', 'rtl']);
    includes(person.words, 'بند کریں');
    equal(nameOf(person.button('yourRelationship', 'kinshipCarer')), 'اس کا کیا مطلب ہے؟ کنشپ کیئرر');
  });

  it('says in English, and marked as English, what its language has no words for', async () => {
    const words = async (path: string) =>
      (await (await fetch(`/locales/${path}.json`)).json()) as Record<string, string>;
    setWordsLoader(async (language, namespace) => {
      const list = await words(`${language}/${namespace}`);
      if (`${language}/${namespace}` !== 'ur/glossary') return list;
      return {$missing: '1', 'glossary.kinshipCarer.term': list['glossary.kinshipCarer.term']!};
    });
    const person = await askingForm({attributes: {lang: 'ur'}});
    const open = await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    const english = open.querySelector<HTMLElement>('dd [lang]')!;
    equal([english.lang, english.dir, seen(english)], ['en-GB', 'ltr', meaning]);
    equal(open.querySelector('dt [lang]'), null);
  });

  it('works in the light root as in the shadow', async () => {
    const person = await askingForm({attributes: {'render-root': 'light'}});
    const open = await person.ask(person.button('yourRelationship', 'kinshipCarer'));
    equal(getComputedStyle(open).borderTopWidth, '2px', 'it has its styles');
    await press('Escape');
    equal([person.open, focused()], [null, person.button('yourRelationship', 'kinshipCarer')]);
  });
});

describe('help that cannot be had', () => {
  watchConsole();
  afterEach(() => {
    setWordsLoader();
    unmount();
  });

  it('is said in its place, in plain words, and is there when it is asked for again', async () => {
    const person = await askingForm();
    const button = person.button('yourRelationship', 'kinshipCarer');
    let isOffline = true;
    setWordsLoader(async (language, namespace) => {
      if (isOffline && namespace === 'glossary') throw new TypeError('Failed to fetch');
      return (await (await fetch(`/locales/${language}/${namespace}.json`)).json()) as Record<string, string>;
    });
    button.click();
    const trouble = await until(() => person.form.page.querySelector('[role="alert"]'), 'the trouble');
    equal(seen(trouble), 'We could not open the next part. Your answers are still here. Try again, or call us.');
    ok(button.parentElement!.contains(trouble), 'where the help would be');
    equal(button.getAttribute('aria-expanded'), 'false');
    isOffline = false;
    await person.ask(button);
    includes(person.words, meaning);
    equal(person.form.has('[role="alert"]'), false);
  });
});
