/** Per child: two children of one family, one after the other, on one page. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {listen} from '../support/quiet.js';
import {ways} from '../support/ways.js';
import {codes, pages, type Family, type WrittenId} from './families/codes.js';
import {english} from './families/en.js';
import {polish} from './families/pl.js';
import {urdu} from './families/ur.js';

const sister = '4163';
const brother = '4187';

/** What is about the family and not about a child: offered again, to be accepted. */
const offered = ['yourName', 'yourRelationship', 'formHelper', 'replyBy', 'contactPhone'];

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

/** Nothing of the sister stands in any box or is ticked. */
async function isBlank(form: FormPage): Promise<void> {
  const filled = await form.element
    .locator('[name]')
    .evaluateAll((boxes) =>
      (boxes as (HTMLInputElement | HTMLTextAreaElement)[])
        .filter((box) => ('checked' in box && /radio|checkbox/.test(box.type) ? box.checked : box.value))
        .map(({name}) => name),
    );
  assert.deepEqual(filled, [], 'nothing is filled in silently');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Of all that was said about the sister, nothing can be read; what is offered is about the family. */
async function saysNothingOf(form: FormPage, family: Family): Promise<void> {
  const shown = oneLine(await form.text());
  for (const [id, words] of Object.entries(family.words) as [WrittenId, string][])
    if (!['yourName', 'formHelperOther', 'contactPhone'].includes(id) && words.length > 12)
      assert.ok(!shown.includes(oneLine(words)), `${id} of the first child is not shown`);
}

describe('a family with two children', () => {
  for (const [index, family] of [english, polish, urdu].entries()) {
    const way = ways[index]!;
    it(`answers for both ${way.name} (${family.language}), and nothing of the first is in the second`, async () => {
      const context = await browser.newContext(way.context);
      context.setDefaultTimeout(15_000);
      const quiet = listen(context, demo.origin);
      const form = new FormPage(await context.newPage(), way);
      await form.open(demo.origin);
      await form.speak(family);
      await form.start('full');
      await form.fillAll(family);
      await form.press('send');
      const first = await form.reference();

      await form.press('next-child');
      await form.question('whichChild').waitFor();
      await form.atHeading();
      await isBlank(form);
      await saysNothingOf(form, family);
      await form.choose('whichChild', brother);
      const accept = (id: string) => way.press(form.question(id).locator('[data-action="use"]'));
      await accept('yourName');
      assert.equal(await form.box('yourName').inputValue(), family.words.yourName);
      await form.goOn();
      const seen = new Set<string>(['yourName', 'yourRelationship']);
      for (const ids of pages.slice(1)) {
        await form.question(ids[0]!).waitFor();
        await isBlank(form);
        await saysNothingOf(form, family);
        if (ids.includes('replyWanted')) {
          await form.choose('replyWanted', 'yesUsual');
          await accept('replyBy');
          await accept('contactPhone');
        }
        for (const mark of await form.element
          .locator('[data-action="use"]')
          .evaluateAll((buttons) =>
            buttons.map((button) => button.closest<HTMLElement>('[data-question]')!.dataset.question!),
          ))
          seen.add(mark);
        if (ids.includes('goodAt')) await way.write(form.box('goodAt'), family.words.enjoys);
        await form.goOn();
      }
      await form.action('send').waitFor();
      await form.press('send');
      const second = await form.reference();
      assert.notEqual(second, first);
      for (const id of seen) assert.ok(offered.includes(id), `${id} may be offered`);

      const contentOf = (reference: string) =>
        JSON.parse(demo.rows().find((row) => row.reference === reference)!.content) as {
          readonly answers: object;
          readonly subject: object;
        };
      assert.deepEqual(contentOf(first).answers, {...codes, ...family.words});
      assert.deepEqual(contentOf(first).subject, {childId: sister, childName: 'Zofia Nowak'});
      assert.deepEqual(contentOf(second).answers, {
        whichChild: brother,
        yourName: family.words.yourName,
        goodAt: family.words.enjoys,
        replyWanted: 'yesUsual',
        replyBy: codes.replyBy,
        contactPhone: family.words.contactPhone,
      });
      assert.deepEqual(contentOf(second).subject, {childId: brother, childName: 'Jan Nowak'});
      assert.equal(demo.rows().length, 2 * (index + 1), 'two children, two copies');
      quiet.check();
      await context.close();
    });
  }
});
