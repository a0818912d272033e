import {unmount} from '../../support/browser.js';
import {everyState, school} from '../../support/every-state.js';
import {equal, ok} from '../../support/expect.js';
import {cutText, misfits, narrowRoom} from '../../support/fits.js';
import {openForm, seen} from '../../support/form-harness.js';
import {watchConsole} from '../../support/page-console.js';
import {json, stored, stubReceiver} from '../../support/receiver-stub.js';

describe('every state keeps its shape', () => {
  watchConsole();
  const receiver = stubReceiver();
  beforeEach(() => receiver.reply(() => json(500, {}), stored));
  afterEach(unmount);

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

  it('headings never skip a level, and the live region is there from the first page on and always the same', async function () {
    this.timeout(60_000);
    const form = await openForm({attributes: {...school, length: 'short'}});
    const live = form.find('.pv-live');
    equal([live.textContent, live.getAttribute('aria-live')], ['', 'polite']);
    const levels = () => form.all('h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
    for (const move of [
      () => form.start(),
      () => form.do('continue'),
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
