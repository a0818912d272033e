/** A family goes through every form of the demo school once, from its first page to the receipt, on a small phone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {layoutOf} from '../support/layout.js';
import {formPages} from '../support/site-pages.js';
import {touch} from '../support/ways.js';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

/** The second of radios, the third of checkboxes, words in a box; what has more than one box stays blank. */
async function answer(question: Locator): Promise<void> {
  const options = question.locator('[type="radio"], [type="checkbox"]');
  const boxes = question.locator('input, textarea, select');
  const codes = await options.evaluateAll((all) => all.map((option) => option.getAttribute('value')));
  const isOne = (await question.locator('[type="radio"]').count()) > 0;
  const code = codes[isOne ? 1 : 2] ?? codes[0];
  if (code) return question.locator(`[value="${code}"]`).first().click();
  if ((await boxes.count()) !== 1 || (await boxes.evaluate(({localName}) => localName)) === 'select') return;
  const type = await boxes.getAttribute('type');
  await boxes.fill(type === 'tel' ? '01632 960 983' : type === 'email' ? 'samira@example.com' : 'In our own words.');
}

/** Every page to the review; what comes in under an answer is answered too. */
async function goThrough(form: FormPage): Promise<readonly string[]> {
  const findings: string[] = [];
  const page = form.element.locator('.pv').first();
  const questions = page.locator('.pv-form [data-question]');
  while ((await page.getAttribute('data-step')) === 'section') {
    for (let index = 0; index < (await questions.count()); index++) await answer(questions.nth(index));
    const {sideways, cut, small} = await layoutOf(form.page, '.pv');
    const heading = await page.locator('.pv-heading[tabindex="-1"]').innerText();
    findings.push(...[...sideways, ...cut, ...small].map((line) => `${heading}: ${line}`));
    const first = await page.locator('.pv-heading[tabindex="-1"]').elementHandle();
    await form.press('continue');
    await form.page.waitForFunction((old) => !old?.isConnected, first);
  }
  return findings;
}

async function fill(name: string): Promise<{form: FormPage; findings: readonly string[]; close: () => Promise<void>}> {
  const context = await browser.newContext(touch.context);
  context.setDefaultTimeout(15_000);
  const form = new FormPage(await context.newPage(), touch, `main ${name}`);
  await form.page.goto(`${demo.origin}/${name}`);
  const start = form.action('full').or(form.action('start'));
  const first = form.element.locator('.pv[data-step="section"]').first();
  await start.or(first).first().waitFor();
  if (await start.count()) await form.press((await form.action('full').count()) ? 'full' : 'start');
  await first.waitFor();
  const findings = await goThrough(form);
  await form.action('send').waitFor();
  await form.press('send');
  return {form, findings, close: () => context.close()};
}

describe('a family at the pages of its school', () => {
  for (const name of formPages().filter((one) => one !== 'meeting-follow-up'))
    it(`sends /${name} and has a receipt; every page fits`, async () => {
      const {form, findings, close} = await fill(name);
      const reference = await form.reference();
      assert.deepEqual(findings, []);
      const row = demo.rows().find((found) => found.reference === reference);
      // What is said without a name is in no list of who said what.
      assert.equal(row?.locale, name === 'how-we-listen' ? undefined : 'en');
      await close();
    });

  it('answers what its school wrote after a meeting, up to Send; without an invitation the words stay on the page', async () => {
    const {form, findings, close} = await fill('meeting-follow-up');
    const review = form.element.locator('.pv[data-step="review"]');
    await review.locator('.pv-trouble').waitFor();
    assert.deepEqual(findings, []);
    assert.match(await review.innerText(), /In our own words\./);
    await close();
  });
});
