/** Every page of the demo school, as it lies in the folder: it fits, axe finds nothing, it is silent, it speaks its languages. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {faultsOf} from '../support/axe.js';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {layoutOf} from '../support/layout.js';
import {listen} from '../support/quiet.js';
import {formPages, sitePages, stagePages} from '../support/site-pages.js';

let demo: Demo;
let browser: Browser;
let context: BrowserContext;
let page: Page;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  context = await browser.newContext({viewport: {width: 320, height: 640}, reducedMotion: 'reduce'});
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
});

after(async () => {
  await browser.close();
  await demo.stop();
});

const isForm = (path: string) => formPages().some((name) => path.startsWith(`/${name}`));

async function open(path: string): Promise<void> {
  await page.goto(`${demo.origin}${path}`);
  if (isForm(path)) await page.locator('main [endpoint] .pv').waitFor();
}

describe('the pages of the demo school', () => {
  it('are there for every form, each named as its element', () => {
    assert.deepEqual(formPages(), [
      'communication-method-picker',
      'how-is-today',
      'how-we-listen',
      'meeting-follow-up',
      'parent-questionnaire',
      'pre-meeting-preferences',
      'reasonable-adjustments-request',
      'talk-instead',
      'voice-form',
    ]);
  });

  for (const path of [...sitePages(), ...stagePages.map((stage) => `/${stage}`)])
    it(`${path} fits on the smallest phone, and axe finds no fault, in light and in dark`, async () => {
      await open(path);
      const {sideways, cut, small} = await layoutOf(page, isForm(path) ? '.pv' : 'main');
      assert.deepEqual([...sideways, ...cut, ...(isForm(path) ? small : [])], []);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        assert.deepEqual(await faultsOf(page), [], colorScheme);
      }
      await page.emulateMedia({colorScheme: 'light'});
      assert.match(await page.title(), / – Alder Brook Primary School$|^Alder Brook Primary School$/);
      assert.equal(await page.locator('h1').count(), 1);
    });

  for (const name of [...formPages(), ...stagePages])
    it(`/${name} is shown in Polish and in Urdu, each in its direction, and says nothing to the console`, async () => {
      await page.goto('about:blank');
      const quiet = listen(context, demo.origin);
      for (const [lang, dir] of [
        ['pl', 'ltr'],
        ['ur', 'rtl'],
      ]) {
        await open(`/${name}${name.includes('?') ? '&' : '?'}lang=${lang}`);
        const heading = page.locator(`main [endpoint] .pv[lang="${lang}"][dir="${dir}"] .pv-heading`).first();
        assert.ok(await heading.innerText());
        assert.equal(await page.locator('main [endpoint] [data-barred]').count(), 0);
        // To leave while the rest is on its way would be told as no answer.
        await page.waitForLoadState('networkidle');
      }
      // The package is asked for words of the school's own form, which it does not have.
      if (name !== 'voice-form') quiet.check();
    });
});
