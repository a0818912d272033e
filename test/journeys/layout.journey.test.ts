/** A cheap phone, a page at 400 %, a reader who sets more space: everything is there, and within reach of a thumb. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {firstOf, layoutOf, spaceBack, spaceOut} from '../support/layout.js';
import {StaffPage} from '../support/staff-page.js';
import {touch} from '../support/ways.js';
import {pages, type Family} from './families/codes.js';
import {english} from './families/en.js';
import {polish} from './families/pl.js';
import {urdu} from './families/ur.js';

const usual = {width: 360, height: 740};

/** The narrowest phone; the usual one; 1280 × 1024 at 400 %. */
const sizes = [{width: 320, height: 640}, usual, {width: 320, height: 256}];

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

interface Findings {
  readonly looked: string[];
  readonly sideways: string[];
  readonly small: string[];
  readonly spaced: string[];
}

/** Looks at one state in every size, and once more with the space that a reader may set. */
async function look(page: Page, state: string, ours: string, host: string, findings: Findings): Promise<void> {
  const told = (lines: readonly string[], where: string) => lines.map((line) => `${state}, ${where}: ${line}`);
  findings.looked.push(state);
  for (const size of sizes) {
    await page.setViewportSize(size);
    const {sideways, cut, small} = await layoutOf(page, ours);
    const where = `${size.width} × ${size.height}`;
    findings.sideways.push(...told([...sideways, ...cut], where));
    findings.small.push(...told(small, where));
  }
  await spaceOut(page, host);
  const {sideways, cut} = await layoutOf(page, ours);
  findings.spaced.push(...told([...sideways, ...cut], 'spaced out'));
  await spaceBack(page);
  await page.setViewportSize(usual);
}

async function goThrough(context: BrowserContext, family: Family): Promise<Findings> {
  const findings: Findings = {looked: [], sideways: [], small: [], spaced: []};
  const page = await context.newPage();
  const form = new FormPage(page, touch);
  const see = (state: string) => look(page, state, '.pv', 'parent-questionnaire', findings);
  await form.open(demo.origin);
  await form.speak(family);
  await form.press('talk');
  await see('start');
  await form.start('full');
  await form.goOn();
  await form.element.locator('.pv-summary').waitFor();
  await see('problems');
  for (const [index, ids] of pages.entries()) {
    await form.fill(ids, family);
    await see(`page ${index + 1}`);
    await form.goOn();
  }
  await form.action('send').waitFor();
  await see('review');
  await page.route('**/submissions', (route) => route.abort('connectionreset'));
  await form.press('send');
  await form.action('retry').waitFor();
  await see('not sent');
  await page.unroute('**/submissions');
  await form.press('retry');
  const reference = await form.reference();
  await see('sent');

  const staff = new StaffPage(page, touch);
  await page.goto(`${demo.origin}/staff`);
  await look(page, 'sign in for staff', 'body', 'main', findings);
  await staff.signIn(demo);
  await look(page, 'list for staff', 'main', 'main', findings);
  await page.goto(`${demo.origin}/staff/password`);
  await look(page, 'account for staff', 'body', 'main', findings);
  await page.goBack();
  await staff.open(reference);
  await look(page, 'answers for staff', '.pv-response', 'response-view', findings);
  return findings;
}

for (const family of [english, polish, urdu])
  describe(`a family that reads ${family.writtenIn ?? 'English'}`, () => {
    let findings: Findings;

    before(async () => {
      const context = await browser.newContext(touch.context);
      context.setDefaultTimeout(15_000);
      findings = await goThrough(context, family);
      await context.close();
    });

    it('never scrolls sideways and loses no word at 320 px, at 360 px and at 400 %', () => {
      assert.equal(findings.looked.length, pages.length + 9);
      assert.deepEqual(firstOf(findings.sideways), []);
    });

    it('can hit every row, button and link with a thumb', () => {
      assert.deepEqual(firstOf(findings.small), []);
    });

    it('loses nothing when it sets more space between lines, words and letters', () => {
      assert.deepEqual(firstOf(findings.spaced), []);
    });
  });
