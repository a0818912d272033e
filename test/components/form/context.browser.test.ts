import {unmount, until} from '../../support/browser.js';
import {equal, excludes, includes, matches, ok} from '../../support/expect.js';
import {openForm, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {wordsIn} from '../../support/page-words.js';

const script = (text: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
};

/** What a school supplies, and how it shows. */
describe('the context of a form', () => {
  const page = watchConsole();
  afterEach(unmount);

  it('can change later, by attribute too, and beside a JSON child', async () => {
    for (const children of [[], [script('{"schoolName": "Hillside"}')]]) {
      const form = await openForm({attributes: {'school-phone': '01632 960 001'}, children});
      form.element.setAttribute('school-phone', '01632 960 002');
      form.element.setAttribute('contact-name', 'Ms Rees');
      await form.settled();
      includes(form.text, '01632 960 002');
      includes(form.text, 'Ms Rees');
      excludes(form.text, '01632 960 001');
      unmount();
    }
  });

  it('is read from the JSON child when the page has been read to its end, not with half of its text', async () => {
    const half = script('{"schoolName": "Hill');
    Object.defineProperty(document, 'readyState', {value: 'loading', configurable: true});
    try {
      const form = await openForm({children: [half]});
      half.textContent = '{"schoolName": "Hillside"}';
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await form.settled();
      includes(form.text, 'Hillside');
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('can be written as kebab-case attributes, every scalar and every list of codes', async () => {
    const form = await openForm({
      attributes: {
        school: '123456',
        'school-name': 'Hillside Primary',
        'school-phone': '01632 960 001',
        'reply-days': '5',
        phase: 'primary',
        nation: 'wales',
        'contact-name': 'Ms Rees',
        'who-sees-answers': 'senco classTeacher',
        'privacy-notice-url': '/privacy',
        'complaints-url': '/complaints',
        channels: 'phoneCall email',
        translation: 'machine',
        'interpreter-free': 'true',
        'parent-name': 'Samira',
        'parent-phone': '07700 900 982',
        'parent-email': 'samira@example.com',
        'respondent-id': 'r-1',
        'top-languages': 'pl, ur',
        'speech-first': 'false',
        'honesty-promise': 'false',
      },
    });
    for (const part of ['01632 960 001', 'Ms Rees', 'ALNCo', 'Class teacher', 'We use a computer to translate'])
      includes(form.text, part);
    const {context} = await until(() => form.element.session);
    equal(
      [context.replyDays, context.whoSeesAnswers, context.topLanguages, context.interpreterFree, context.speechFirst],
      [5, ['senco', 'classTeacher'], ['pl', 'ur'], true, false],
    );
    await form.start('full');
    equal(form.control('yourName').value, 'Samira');
  });

  it('can be JSON in a script child; an attribute wins over it, the property over both', async () => {
    const form = await openForm({
      children: [script('{"schoolPhone": "1 1111", "contactName": "Ms Script", "replyDays": 3}')],
      attributes: {'school-phone': '2 2222', 'contact-name': 'Ms Attribute'},
      properties: {context: {contactName: 'Ms Property'}},
    });
    const {context} = await until(() => form.element.session);
    equal([context.replyDays, context.schoolPhone, context.contactName], [3, '2 2222', 'Ms Property']);
  });

  it('as JSON with a mistake gets one warning, and the rest of the page works', async () => {
    const form = await openForm({children: [script('{"schoolPhone": "1",}')], attributes: {'contact-name': 'Ms Rees'}});
    const said = await page.takeWarnings();
    equal(said.length, 1);
    matches(said[0], /JSON.*commas/);
    includes(form.text, 'Ms Rees');
  });

  for (const [what, context, said] of [
    ['a key that is not one', {schoolFone: '1'}, /'schoolFone'.*correct or remove/],
    ['a value of the wrong kind', {replyDays: 'five'}, /replyDays.*whole number/],
    ['a child without an id', {children: [{name: 'Amina'}]}, /children.*\{id, name, group\}/],
    ['a link that runs code', {privacyNoticeUrl: 'javascript:alert(1)'}, /privacyNoticeUrl.*http/],
    ['no object at all', 'school', /context is not an object/],
    ['a code that is not one', {translation: 'robot'}, /translation.*person, machine, none/],
  ] as const)
    it(`with ${what} gets one warning that says what to change; the page works`, async () => {
      const form = await openForm({properties: {context}});
      const warnings = await page.takeWarnings();
      equal(warnings.length, 1);
      matches(warnings[0], said);
      equal(form.has('[data-action="privacy"]'), false);
      await form.start('full');
      ok(form.asks('childName'), 'the first page');
      equal(page.take(), [], 'said once');
    });

  it('changed by the host later, shows at once, and the family keeps its entries and its page', async () => {
    const form = await openForm();
    await form.start('full');
    await form.type('yourName', 'Samira');
    await form.do('talk');
    form.element.context = {schoolPhone: '01632 960 001', phase: 'nursery'};
    await form.settled();
    includes(form.text, '01632 960 001');
    equal(form.control('yourName').value, 'Samira');
    equal(form.step, 'section');
  });

  it('child-id and child-name are the one child: named on every page and never asked', async () => {
    const form = await openForm({attributes: {'child-id': 'c-7', 'child-name': 'Amina', length: 'short'}});
    await form.start();
    equal([form.asks('childName'), form.asks('whichChild')], [false, false]);
    includes(form.text, 'Child: Amina');
    equal(form.element.session!.child, {id: 'c-7', name: 'Amina'});
    excludes(form.text, 'c-7');
  });

  describe('wording', () => {
    const phrases = async (attributes: Record<string, string>, ...ids: string[]) => {
      const form = await openForm({attributes: {'one-per-page': '', ...attributes}});
      await form.start(form.has('[data-action="full"]') ? 'full' : undefined);
      const found: string[] = [];
      for (let pages = 0; form.step === 'section' && pages < 60; pages++) {
        const path = form.questions[0]!;
        if (ids.includes(path)) found.push(form.question(path).textContent.replace(/\s+/g, ' ').trim());
        if (path === 'changesAhead') await form.choose('changesAhead', 'newSchool');
        await next(form, path);
      }
      return found.join(' | ');
    };
    const next = async (form: FormPerson, path: string) => {
      if (['childName', 'yourName'].includes(path)) await form.type(path, 'Amina');
      await form.continue();
    };

    it('is that of the phase: a nursery is not called a school, and has no homework', async () => {
      const said = await phrases({phase: 'nursery'}, 'mornings', 'feelsAboutSchool', 'homeLearning');
      includes(said, 'before nursery');
      includes(said, 'coming to nursery');
      excludes(said, 'homework');
    });

    it('of a secondary school says that the child may ask to see it, and lets the child answer', async () => {
      const form = await openForm({attributes: {phase: 'secondary'}});
      includes(form.text, 'Your child may ask to see what you write.');
      includes(
        await phrases({phase: 'secondary'}, 'childSays', 'homeLearning'),
        'They can write their own answer here.',
      );
    });

    it('in a special school asks first how the child tells things', async () => {
      const form = await openForm({attributes: {phase: 'specialist', 'child-name': 'Amina', 'parent-name': 'S'}});
      await form.start('full');
      await form.continue();
      equal(form.questions[0], 'howChildTells');
    });

    it('uses the nation’s name for a role', async () => {
      for (const [nation, role] of [
        ['scotland', 'Support for learning teacher'],
        ['wales', 'ALNCo'],
        ['northernIreland', 'SENCO, or learning support coordinator'],
        ['england', 'SENCO'],
      ] as const) {
        includes((await openForm({attributes: {nation, 'who-sees-answers': 'senco'}})).text, role);
        unmount();
      }
    });

    it('of the transition preset has its own title and order, is whole and asks nothing else', async () => {
      const form = await openForm({attributes: {preset: 'transition'}});
      includes(form.text, 'Help us plan the move');
      equal(
        form.all('button[type="submit"]').map(({dataset}) => dataset.action),
        ['start'],
      );
      await form.start();
      equal(form.questions.slice(0, 1), ['changesAhead']);
      const session = form.element.session!;
      equal(session.pages.map(({section}) => section)[0], 'lookingAhead');
      ok(!session.pages.some(({section}) => section === 'homeLife'), 'nothing about home life');
    });
  });

  it('shows the privacy notice only where there is one, as a link that opens apart', async () => {
    equal((await openForm()).has('[data-action="privacy"]'), false);
    unmount();
    const form = await openForm({attributes: {'privacy-notice-url': 'https://school.example/privacy'}});
    const link = form.find<HTMLAnchorElement>('a[data-action="privacy"]');
    equal([link.href, link.rel.includes('noopener')], ['https://school.example/privacy', true]);
    equal(link.textContent.trim(), (await wordsIn('en'))('link.privacy'));
  });

  describe('“I would rather talk to someone”', () => {
    it('is on every page in the same place, opens in place, and is a link to call', async () => {
      const form = await openForm({
        attributes: {'school-phone': '01632 960 001', 'contact-name': 'Ms Rees', length: 'short'},
      });
      const steps: string[] = [];
      for (const move of [() => Promise.resolve(), () => form.start(), () => form.toReview()]) {
        await move();
        steps.push(form.step);
        const talk = form.button('talk');
        equal(talk.closest('form'), null, 'after the page, outside its form');
        equal(talk.getAttribute('aria-expanded'), 'false');
        await form.do('talk');
        equal(form.button('talk').getAttribute('aria-expanded'), 'true');
        equal(form.find<HTMLAnchorElement>('.pv-talk a').href, 'tel:01632960001');
        includes(form.text, 'Talk to us: Ms Rees, 01632 960 001');
        await form.do('talk');
        excludes(form.text, 'You do not have to fill in a form.');
      }
      equal(steps, ['start', 'section', 'review']);
    });

    it('without a number says a whole sentence that needs none; talk-instead="false" takes it away', async () => {
      const form = await openForm();
      await form.do('talk');
      includes(form.text, 'Call us, or talk to us when you see us.');
      unmount();
      equal((await openForm({attributes: {'talk-instead': 'false'}})).has('[data-action="talk"]'), false);
    });
  });
});
