import {setWordsLoader} from '../../../src/i18n/load-words.js';
import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, ok} from '../../support/expect.js';
import {cutText, misfits, narrowRoom} from '../../support/fits.js';
import {focused, openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {wordList, wordsIn} from '../../support/page-words.js';
import {pseudoLoader, untranslated} from '../../support/pseudo.js';
import {endpoint, stubReceiver} from '../../support/receiver-stub.js';

const known = {length: 'full', endpoint, 'child-id': 'c-7', 'child-name': 'Amina', 'parent-name': 'Samira'};

/** Goes through every page and looks at each. */
async function everyPage(form: FormPerson, look: (step: string) => void): Promise<void> {
  look('start');
  await form.start();
  for (let pages = 0; form.step === 'section' && pages < 60; pages++) {
    for (const path of ['hardParts', 'otherHelpers', 'howChildTells', 'changesAhead', 'yourRelationship'])
      if (form.asks(path)) await form.choose(path, 'other');
    if (form.asks('replyWanted')) await form.choose('replyWanted', 'yesSoon');
    look(form.questions.join());
    await form.continue();
  }
  look('review');
  await form.send();
  look('sent');
}

describe('the languages of a family', () => {
  const page = watchConsole();
  const receiver = stubReceiver();
  afterEach(() => {
    unmount();
    setWordsLoader();
  });

  it('a change of language keeps every entry, the page, and the focus on the menu, and mirrors the page', async () => {
    const form = await openForm({attributes: known});
    await form.start();
    await form.choose('yourRelationship', 'parent');
    await form.continue();
    await form.type('goodAt', 'Liczenie aut');
    for (const [code, dir] of [
      ['ur', 'rtl'],
      ['pl', 'ltr'],
    ] as const) {
      await form.language(code);
      equal([form.page.dir, form.page.lang, form.step], [dir, code, 'section']);
      equal(getComputedStyle(form.page).direction, dir);
      equal(form.control('goodAt').value, 'Liczenie aut');
      equal(focused(), form.find('select[data-action="language"]'));
      equal(form.find<HTMLSelectElement>('select[data-action="language"]').value, code);
      equal(seen(form.heading), (await wordsIn(code))('sec.strengths'));
    }
    await form.toReview();
    includes(seen(form.find('[data-row="yourRelationship"]')), (await wordsIn('pl'))('q.yourRelationship.o.parent'));
    await form.send();
    equal(receiver.posts[0]!.body.answers, {yourName: 'Samira', yourRelationship: 'parent', goodAt: 'Liczenie aut'});
    equal(receiver.posts[0]!.body.locale, 'pl');
  });

  it('a change of language re-words problems at once, at the top and at the question, with the plurals of the language', async () => {
    const form = await openForm({attributes: {length: 'full'}});
    await form.start();
    await form.type('childName', 'x'.repeat(101));
    await form.continue();
    for (const code of ['pl', 'ur', 'en']) {
      await form.language(code);
      const words = await wordsIn(code);
      equal(form.problems()[1], words('q.yourName.err.required'));
      includes(form.problem('yourName'), words('q.yourName.err.required'));
      includes(form.text, words('error.title'));
      ok(seen(form.heading).startsWith(words('error.prefix')), 'the heading too');
      equal(form.problems()[0], form.problem('childName').replace(words('error.prefix'), '').trim());
    }
  });

  it('only the language that is shown is fetched, and each file of it once', async () => {
    const asked: string[] = [];
    setWordsLoader((language, namespace) => {
      asked.push(`${language}/${namespace}`);
      return wordList(language, namespace);
    });
    const form = await openForm({attributes: {lang: 'pl', ...known}});
    await form.start();
    equal(asked.sort(), ['pl/common', 'pl/parentQuestionnaire']);
    await form.language('ur');
    await form.language('pl');
    equal(asked.sort(), ['pl/common', 'pl/parentQuestionnaire', 'ur/common', 'ur/parentQuestionnaire']);
  });

  it('a language that is still on its way stands in the menu already, so that the keys go on from there', async () => {
    const form = await openForm({attributes: known});
    let bring = () => {};
    const line = new Promise<void>((resolve) => (bring = resolve));
    setWordsLoader((language, namespace) => line.then(() => wordList(language, namespace)));
    const menu = form.find<HTMLSelectElement>('select[data-action="language"]');
    menu.value = 'pl';
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await new Promise(requestAnimationFrame);
    equal([form.page.lang, menu.value], ['en-GB', 'pl']);
    bring();
    await form.settled();
    equal([form.page.lang, menu.value], ['pl', 'pl']);
  });

  it('a language that cannot be fetched leaves the page in the one it has, entries and all, and the menu says so', async () => {
    const form = await openForm({attributes: known});
    await form.start();
    await form.continue();
    await form.type('goodAt', 'Cars');
    setWordsLoader(() => Promise.reject(new TypeError('no line')));
    const menu = form.find<HTMLSelectElement>('select[data-action="language"]');
    menu.value = 'pl';
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await form.settled();
    await form.settled();
    page.take();
    equal([form.page.lang, form.control('goodAt').value], ['en-GB', 'Cars']);
    equal(menu.value, 'en', 'what the menu says is what the page is in');
    includes(form.text, (await wordList('en', 'common'))['error.loadFailedNoPhone']!);
  });

  it('the English beside a translation that cannot be fetched is asked for once, and the family is told', async () => {
    const form = await openForm({attributes: {...known, lang: 'ur'}});
    let asked = 0;
    setWordsLoader(() => {
      asked++;
      return Promise.reject(new TypeError('no line'));
    });
    form.button('show-english').click();
    await form.settled();
    await form.settled();
    page.take();
    includes(form.text, (await wordList('ur', 'common'))['error.loadFailedNoPhone']!);
    ok(asked > 0 && asked <= 4, `asked ${asked} times`);
  });

  it('shows the fallback inside the element, and one warning, when its words cannot be loaded at all', async () => {
    setWordsLoader(() => Promise.reject(new TypeError('no line')));
    const element = document.createElement('parent-questionnaire');
    element.textContent = 'Call us on 01632 960 001';
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('slot'));
    await element.updateComplete;
    ok(element.getBoundingClientRect().height > 0, 'the fallback is seen');
    await until(() => page.take().some((line) => line.includes('fallback is shown')), 'the warning');
    element.remove();
  });

  describe('where a translation has gaps', () => {
    /** Polish without two things: one option of a question, and one sentence. */
    const gaps = async (namespace: string, language: string) => {
      const words = {...(await wordList(language, namespace))};
      if (language !== 'pl') return words;
      for (const key of ['q.goodAt.hint', 'q.mornings.o.mixed', 'sec.homeLife', 's.keepSafeNote.text'])
        delete words[key];
      return {$missing: '4', ...words} as Record<string, string>;
    };
    beforeEach(() => setWordsLoader((language, namespace) => gaps(namespace, language)));

    it('a question falls back as a whole, in its own lang and dir, and says in Polish that it is in English', async () => {
      const form = await openForm({attributes: {lang: 'pl', ...known}});
      const pl = await wordsIn('pl');
      await form.start();
      while (!form.asks('mornings')) await form.continue();
      const question = form.question('mornings');
      equal([question.lang, question.dir], ['en-GB', 'ltr']);
      for (const part of ['How are mornings before school?', 'Mostly good', pl('label.onlyInEnglish')])
        includes(seen(question), part);
      const note = [...question.querySelectorAll('p')].find((p) => seen(p) === pl('label.onlyInEnglish'))!;
      equal(note.lang, 'pl');
      equal(form.question('sleep').hasAttribute('lang'), false);
      includes(seen(form.question('sleep')), pl('q.sleep.label'));
    });

    it('another sentence falls back alone, with its own lang', async () => {
      const form = await openForm({attributes: {lang: 'pl', ...known}});
      const note = form.find('[data-statement="keepSafeNote"] [lang]');
      equal([note.lang, note.dir], ['en-GB', 'ltr']);
      includes(seen(note), 'We keep what you tell us private.');
      await form.start();
      while (!form.asks('mornings')) await form.continue();
      equal(form.heading.querySelector('[lang]')!.getAttribute('lang'), 'en-GB');
    });

    it('the same parts carry their language in the summary of problems and in the review', async () => {
      const form = await openForm({attributes: {lang: 'pl', ...known}});
      const langOf = (element: Element) => element.closest('[lang]')!.getAttribute('lang');
      await form.start();
      while (!form.asks('goodAt')) await form.continue();
      await form.type('goodAt', 'x'.repeat(1001));
      await form.continue();
      includes(form.problems()[0]!, 'must be 1000 characters or less');
      equal(langOf(form.find('.pv-summary a')), 'en-GB', 'the summary');
      await form.type('goodAt', 'x');
      await form.toReview();
      const row = form.find('[data-row="mornings"]');
      includes(seen(row), 'Mornings');
      equal(langOf(row.querySelector('dt')!), 'en-GB', 'the review');
    });
  });

  describe('a translation that no speaker has checked', () => {
    it('says so, and shows the English beside what must not be misunderstood', async () => {
      for (const code of ['pl', 'ur']) {
        const form = await openForm({attributes: {lang: code, ...known}});
        const words = await wordsIn(code);
        includes(form.text, words('label.notChecked'));
        excludes(form.text, 'This form is not for emergencies.');
        await form.do('show-english');
        await until(() => form.has('.pv-english'), 'the English');
        const safety = form.find('[data-statement="safetyNote"] .pv-english');
        includes(seen(safety), 'This form is not for emergencies.');
        equal([safety.lang, safety.dir, getComputedStyle(safety).direction], ['en-GB', 'ltr', 'ltr']);
        for (const english of form.all('.pv-english'))
          ok(!/\b(s|q|set)\.\w/.test(seen(english)), `no bare keys: ${seen(english)}`);
        equal(form.button('show-english').getAttribute('aria-pressed'), 'true');
        await form.do('show-english');
        equal(form.has('.pv-english'), false);
        unmount();
      }
    });

    it('shows the English of a consent, so that a yes does not rest on a mistake', async () => {
      const form = await openForm({attributes: {lang: 'ur', ...known}});
      await form.do('show-english');
      await form.start();
      while (!form.asks('otherHelpers')) await form.continue();
      await form.choose('otherHelpers', 'health');
      const english = form.question('talkToHelpers').querySelector('.pv-english')!;
      for (const part of ['Can we talk to them', 'Yes, but ask me each time']) includes(seen(english), part);
    });

    it('is not said of English', async () => {
      equal((await openForm()).has('[data-action="show-english"]'), false);
    });
  });

  for (const [what, code] of [
    ['a language with words half as long again', 'pl'],
    ['the same, mirrored', 'ur'],
  ] as const)
    it(`${what}: nothing is cut or runs out at 320 px, and no English is left, on any page`, async () => {
      setWordsLoader(pseudoLoader);
      const room = narrowRoom();
      const form = await openForm({
        parent: room,
        attributes: {lang: code, 'who-sees-answers': 'senco', 'reply-days': '5', ...known},
      });
      await everyPage(form, (step) => {
        equal(misfits(form.page), [], step);
        equal(cutText(form.page), [], step);
        equal(untranslated(form.page, ['Amina', 'Samira', 'KX7-4PM']), [], step);
      });
      room.remove();
    });
});
