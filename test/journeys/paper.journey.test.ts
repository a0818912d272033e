/** On paper: the family's copy is in the family's language, and the school's print has every answer. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {catchPaper} from '../support/copy-on-paper.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {StaffPage} from '../support/staff-page.js';
import {mouse} from '../support/ways.js';
import {wordsOf} from '../support/words.js';
import {codes} from './families/codes.js';
import {english} from './families/en.js';
import {polish} from './families/pl.js';
import {urdu} from './families/ur.js';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

for (const family of [english, polish, urdu])
  describe(`paper for a family that reads ${family.writtenIn ?? 'English'}`, () => {
    let reference: string;

    it('holds the school, the child, the reference and all answers, in its own language', async () => {
      const context = await browser.newContext(mouse.context);
      context.setDefaultTimeout(15_000);
      const papers = await catchPaper(context);
      const form = new FormPage(await context.newPage(), mouse);
      await form.open(demo.origin);
      await form.speak(family);
      await form.start('full');
      await form.fillAll(family);
      await form.press('send');
      reference = await form.reference();
      await form.press('print');
      const [paper, ...others] = papers;
      assert.ok(paper && !others.length, 'one thing is printed, once');
      assert.deepEqual([paper.lang, paper.dir], [family.lang, family.dir]);

      const own = await wordsOf(family.language, 'parentQuestionnaire');
      const isolated = paper.text.replace(/[\u2066-\u2069]/g, '');
      const expected = [
        'Alder Brook Primary School',
        'Zofia Nowak',
        reference,
        own['form.parentQuestionnaire.title']!,
        ...[codes.wantExplained].flat().map((code) => own[`q.wantExplained.o.${code}`]!),
        own[`q.sleep.o.${codes.sleep}`]!,
        own[`set.consent4.${codes.talkToHelpers}`] ?? own[`q.talkToHelpers.o.${codes.talkToHelpers}`]!,
        ...Object.values(family.words),
      ];
      for (const words of expected) assert.ok(isolated.includes(words), `“${words}” is on the paper`);
      assert.equal(await form.element.evaluate((element) => element.shadowRoot!.querySelectorAll('iframe').length), 0);
      await context.close();
    });

    it('comes from the school’s printer with every answer, and without menus and buttons', async () => {
      const context = await browser.newContext(mouse.context);
      context.setDefaultTimeout(15_000);
      const staff = new StaffPage(await context.newPage(), mouse);
      await staff.signIn(demo);
      await staff.open(reference);
      await staff.page.emulateMedia({media: 'print'});
      for (const id of [...Object.keys(codes), ...Object.keys(family.words)])
        for (const line of await staff.row(id).locator('.pv-answer').all())
          assert.ok(await line.isVisible(), `${id} is printed`);
      for (const button of await staff.page.getByRole('button').all()) assert.equal(await button.isVisible(), false);
      const ink = await staff.view.locator('article').evaluate((article) => getComputedStyle(article).color);
      const white = await staff.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      assert.notEqual(ink, white);
      await context.close();
    });
  });
