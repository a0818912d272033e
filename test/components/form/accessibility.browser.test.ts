import {expectAccessible, unmount, until} from '../../support/browser.js';
import {equal, ok} from '../../support/expect.js';
import {cutText, misfits, narrowRoom} from '../../support/fits.js';
import {openForm, seen, type FormPerson} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {endpoint, json, stored, stubReceiver} from '../../support/receiver-stub.js';

const school = {
  endpoint,
  length: 'full',
  'school-phone': '01632 960 001',
  'contact-name': 'Ms Rees',
  'who-sees-answers': 'senco classTeacher',
  'privacy-notice-url': '/privacy',
  'reply-days': '5',
  translation: 'person',
};

/** Brings in every follow-up of the page. */
async function openEverything(form: FormPerson): Promise<void> {
  for (const path of [
    'yourRelationship',
    'howChildTells',
    'otherHelpers',
    'hardParts',
    'homeSchoolSame',
    'changesAhead',
    'mattersMost',
    'formHelper',
  ])
    if (form.asks(path)) await form.choose(path, form.has(`[name="${path}"][value="other"]`) ? 'other' : 'harderHome');
  if (!form.asks('replyWanted')) return;
  await form.choose('replyWanted', 'yesSoon');
  await form.choose('replyBy', 'phoneCall');
}

/** Shows a form in every state that a family can meet, and looks at each. */
async function everyState(form: FormPerson, look: (state: string) => Promise<void>): Promise<void> {
  await look('start');
  await form.do('talk');
  await look('start, talk open');
  await form.start();
  await form.continue();
  await look('problems of the first page');
  await form.type('childName', 'Amina');
  await form.type('yourName', 'Samira');
  for (let pages = 0; form.step === 'section' && pages < 20; pages++) {
    await openEverything(form);
    await look(`page ${form.questions.join(' ')}`);
    if (form.asks('contactPhone')) {
      await form.type('contactPhone', 'no number');
      await form.continue();
      await look('problems of the last page');
      await form.type('contactPhone', '01632 960 001');
    }
    if (form.asks('goodAt')) {
      await form.type('goodAt', 'x'.repeat(1001));
      await form.continue();
      await look('too long');
      await form.type('goodAt', 'Counting cars');
    }
    await form.continue();
  }
  await look('review');
  await form.do('send');
  await until(() => form.has('[data-action="retry"]'), 'the failure');
  await form.settled();
  await look('not sent');
  await form.do('retry');
  await until(() => form.step === 'sent', 'the receipt');
  await form.settled();
  await look('sent');
}

describe('nobody is shut out', () => {
  watchConsole();
  const receiver = stubReceiver();
  beforeEach(() => receiver.reply(() => json(500, {}), stored));
  afterEach(unmount);

  for (const lang of ['en', 'pl', 'ur'])
    it(`axe finds nothing in any state in ${lang}`, async function () {
      this.timeout(120_000);
      const form = await openForm({attributes: {lang, ...school}});
      await everyState(form, async (state) => {
        try {
          await expectAccessible(form.element);
        } catch (error) {
          throw new Error(`${state}: ${(error as Error).message}`, {cause: error});
        }
      });
    });

  it('axe finds nothing with the English shown beside a translation, nor in the light root', async function () {
    this.timeout(60_000);
    const form = await openForm({attributes: {lang: 'ur', 'render-root': 'light', ...school}});
    await form.do('show-english');
    await until(() => form.has('.pv-english'), 'the English');
    await expectAccessible(form.element);
    await form.start();
    await expectAccessible(form.element);
  });

  for (const [what, css] of [
    [
      'the text spacing of WCAG 1.4.12',
      '.pv, .pv * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .pv p { margin-block-end: 2em !important }',
    ],
    ['text of twice the size', '.pv { font-size: 38px !important }'],
    ['nothing but its own styles', ''],
  ] as const)
    // English of 320 px is walked by the pseudo-locale, which is longer.
    for (const lang of css ? ['en', 'ur'] : ['ur'])
      it(`with ${what}, nothing is cut or runs out in ${lang} on any page${css ? '' : ' of 320 px'}`, async function () {
        this.timeout(60_000);
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
        const room = narrowRoom(css ? 640 : 320);
        try {
          const form = await openForm({parent: room, attributes: {lang, 'render-root': 'light', ...school}});
          await everyState(form, (state) => {
            equal(misfits(form.page), [], state);
            if (!css.includes('line-height')) equal(cutText(form.page), [], state);
            return Promise.resolve();
          });
        } finally {
          style.remove();
          room.remove();
        }
      });

  it('what can be hit is at least 24 px high and wide, and its name begins with the words that are seen on it', async function () {
    this.timeout(60_000);
    const form = await openForm({attributes: school});
    await everyState(form, (state) => {
      for (const target of form.all('button, select, .pv-option, summary')) {
        if (!target.checkVisibility()) continue;
        const {width, height} = target.getBoundingClientRect();
        ok(width >= 24 && height >= 24, `${state}: ${seen(target)} is ${width} by ${height}`);
      }
      for (const element of form.all('[aria-label]')) {
        const label = element.getAttribute('aria-label')!;
        ok(label.startsWith(seen(element)), `${state}: “${label}” for “${seen(element)}”`);
      }
      return Promise.resolve();
    });
  });

  it('headings never skip a level, and the live region is there from the first page on and always the same', async () => {
    const form = await openForm({attributes: {...school, length: 'short'}});
    const live = form.find('.pv-live');
    equal([live.textContent, live.getAttribute('aria-live')], ['', 'polite']);
    const levels = () => form.all('h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
    for (const move of [
      () => form.start(),
      () => form.type('childName', 'A'),
      () => form.type('yourName', 'B'),
      () => form.toReview(),
    ]) {
      await move();
      levels().forEach((level, index, all) => ok(level <= (all[index - 1] ?? 1) + 1, levels().join()));
      equal(form.find('.pv-live'), live);
    }
  });
});
