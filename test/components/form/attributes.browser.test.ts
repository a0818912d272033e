import {unmount, until} from '../../support/browser.js';
import {equal, excludes, matches, ok} from '../../support/expect.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {stubReceiver} from '../../support/receiver-stub.js';

/** Opens a form with these attributes and takes what the console said. */
const attributes = (values: Record<string, string>) => openForm({attributes: values});

/** A school sets the element up in its page. */
describe('the attributes of a form', () => {
  const page = watchConsole();
  stubReceiver();
  afterEach(() => {
    unmount();
    document.documentElement.removeAttribute('lang');
  });

  /** One warning, and it says what to change. */
  const oneWarning = async (what: RegExp) => {
    const said = await page.takeWarnings();
    equal(said.length, 1, `one warning, not ${said.join(' | ')}`);
    matches(said[0], /^warn <[a-z-]+> /);
    matches(said[0], what);
  };

  it('a bare element works, from start to review, and says nothing on the console', async () => {
    const form = await openForm();
    matches(form.text, /Tell us about your child/);
    excludes(form.text, '{{');
    await form.start('full');
    await form.toReview();
    excludes(form.text, '{{');
    excludes(form.text, 'undefined');
  });

  describe('lang', () => {
    it('is the element’s own, before the page’s', async () => {
      document.documentElement.lang = 'ur';
      const form = await attributes({lang: 'pl'});
      equal([form.page.lang, form.page.dir], ['pl', 'ltr']);
    });

    it('is else that of the nearest element round it, through shadow roots, whatever its region', async () => {
      document.documentElement.lang = 'en';
      const outer = document.createElement('div');
      outer.lang = 'pl-PL';
      document.body.append(outer);
      const inner = document.createElement('div');
      outer.attachShadow({mode: 'open'}).append(inner);
      const form = await openForm({parent: inner});
      equal(form.page.lang, 'pl');
      outer.remove();
    });

    it('is English where we have no words in the page’s language, and says en-GB to the browser', async () => {
      document.documentElement.lang = 'sv';
      equal((await openForm()).page.lang, 'en-GB');
    });

    it('can be changed by the host at any time', async () => {
      const form = await openForm();
      form.element.lang = 'ur';
      await until(() => form.page.dir === 'rtl');
      form.element.removeAttribute('lang');
      await until(() => form.page.lang === 'en-GB');
    });
  });

  describe('languages', () => {
    it('are by default all that have words, each in its own name', async () => {
      const form = await openForm();
      equal(form.all('select[data-action="language"] option').map(seen), ['English', 'Polski', 'اردو']);
    });

    it('are the school’s choice; with one there is no menu', async () => {
      equal(
        (await attributes({languages: 'ur en'})).all('select[data-action="language"] option').length,
        2,
        'two of them',
      );
      equal((await attributes({languages: 'en'})).has('[data-action="language"]'), false);
    });

    it('with a code that we have no words in get one warning', async () => {
      const form = await attributes({languages: 'en pl xx'});
      ok(form.has('[data-action="language"]'), 'the page works');
      await oneWarning(/languages.*xx/);
    });
  });

  describe('length', () => {
    it('unset, the start page offers both, the short version first', async () => {
      const form = await openForm();
      equal(
        form.all('button[type="submit"]').map(({dataset}) => dataset.action),
        ['short', 'full'],
      );
    });

    for (const length of ['short', 'full'])
      it(`${length} is fixed by the school: one button, and nothing said of another length`, async () => {
        const form = await attributes({length});
        equal(
          form.all('button[type="submit"]').map(({dataset}) => dataset.action),
          ['start'],
        );
        excludes(form.text, 'short version');
        await form.start();
        equal(form.asks('yourRelationship'), length === 'full');
      });
  });

  it('one-per-page shows one question on a page, with the words that stand before it', async () => {
    const form = await attributes({'one-per-page': ''});
    await form.start('full');
    equal(form.questions, ['childName']);
    await form.type('childName', 'Amina');
    await form.continue();
    equal(form.questions, ['yourName']);
  });

  for (const [given, level] of [
    ['', 2],
    ['3', 3],
    ['1', 1],
  ] as const)
    it(`heading-level ${given || 'unset'}: pages have a real h${level}, what is inside them the next`, async () => {
      const form = await attributes(given ? {'heading-level': given} : {});
      equal(form.heading.localName, `h${level}`);
      const others = form.all('h1, h2, h3, h4, h5, h6').filter((heading) => heading !== form.heading);
      equal([...new Set(others.map(({localName}) => localName))], [`h${level + 1}`]);
      await form.start('full');
      equal(form.heading.localName, `h${level}`);
    });

  it('never touches the title of the page', async () => {
    document.title = 'Hillside Primary';
    const form = await openForm();
    await form.start('full');
    await form.continue();
    equal(document.title, 'Hillside Primary');
  });

  describe('leave-out', () => {
    const ids = async (leaveOut?: string) => {
      const form = await attributes(leaveOut === undefined ? {} : {'leave-out': leaveOut});
      const session = await until(() => form.element.session);
      return session.pages.flatMap(({items}) => items.map(({id}) => id));
    };

    it('leaves the survey of the school out by default', async () => {
      const asked = await ids();
      equal(
        ['toldEnough', 'listenedTo', 'keepsWord', 'sleep'].map((id) => asked.includes(id)),
        [false, false, false, true],
      );
    });

    it('adds to the default, questions and whole sections', async () => {
      const asked = await ids('sleep, whatHelps');
      equal(
        ['toldEnough', 'sleep', 'helps', 'mornings'].map((id) => asked.includes(id)),
        [false, false, false, true],
      );
    });

    it('empty, leaves out nothing', async () => {
      ok((await ids('')).includes('listenedTo'), 'the survey is asked');
    });

    it('cannot leave out what is needed: it is asked, and the school is told once', async () => {
      ok((await ids('yourName')).includes('yourName'), 'the name is asked');
      await oneWarning(/leave-out names 'yourName', which is needed/);
    });

    it('with an id that the form does not have gets one warning', async () => {
      ok((await ids('slep')).includes('sleep'), 'the page works');
      await oneWarning(/leave-out.*slep/);
    });
  });

  describe('a wrong value gets one warning that says what to change, and the page works', () => {
    for (const [name, value, what] of [
      ['length', 'medium', /length="medium".*short, full/],
      ['heading-level', 'two', /heading-level="two".*1, 2/],
      ['heading-level', '9', /heading-level="9"/],
      ['render-root', 'lite', /render-root="lite".*shadow, light/],
      ['drafts', 'maybe', /drafts="maybe".*ask, on, off/],
      ['mode', 'inline', /mode="inline".*form, control/],
      ['stage', 'd', /stage is 'd'.*use a$/],
      ['phase', 'primry', /phase.*nursery, primary, secondary, specialist/],
      ['nation', 'uk', /nation.*england, scotland, wales, northernIreland/],
      ['reply-days', 'soon', /reply-days="soon".*whole number/],
      ['reply-days', '0', /replyDays.*whole number/],
      ['talk-instead', 'no', /talk-instead="no".*true or false/],
      ['who-sees-answers', 'senco boss', /whoSeesAnswers.*codes/],
      ['privacy-notice-url', 'javascript:alert(1)', /privacyNoticeUrl.*http/],
      ['preset', 'sumer', /preset.*transition/],
    ] as const)
      it(`${name}="${value}"`, async () => {
        const form = await attributes({[name]: value});
        await oneWarning(what);
        matches(form.heading.localName, /^h[1-6]$/);
        equal(form.all('[data-action="privacy"]').length, 0);
        await form.start(form.has('[data-action="full"]') ? 'full' : undefined);
        equal(form.asks('yourName'), true);
        await form.language('pl');
      });
  });

  it('drafts, mode, stage, invitation, page-token-url and second-locale leave no trace and no warning yet', async () => {
    const plain = await openForm();
    const form = await attributes({
      drafts: 'on',
      mode: 'form',
      stage: 'a',
      invitation: 'token',
      'page-token-url': '/page-token',
      'second-locale': 'en',
    });
    equal(form.text, plain.text);
    const actions = form.all('[data-action]').map(({dataset}) => dataset.action);
    equal(
      ['save', 'listen', 'help', 'keep', 'survey'].filter((action) => actions.includes(action)),
      [],
    );
  });
});
