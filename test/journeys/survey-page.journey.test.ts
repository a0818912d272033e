/** Staff read what families said without their names: on a phone and at a desk, in light and dark, with a screen reader. */
import assert from 'node:assert/strict';
import {after, before, describe, it, mock} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {staffToken, type Receiver} from '../receiver/receiver.js';
import {families, startSurveyReceiver} from '../receiver/survey.js';
import {faultsOf} from '../support/axe.js';
import {launchChromium} from '../support/chromium.js';
import {layoutOf, spaceBack, spaceOut} from '../support/layout.js';

const comments = [
  'Zadzwońcie, zanim wyślecie list. Nie zawsze go rozumiemy.',
  'براہ کرم ہمیں پہلے سے بتائیں کہ ملاقات میں کون ہو گا۔',
  'Tell us what happened after we told you.\n\nWe never hear.',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Thank you. You listen well.',
];

describe('the page of what families say without their names', () => {
  let receiver: Receiver;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [receiver, browser] = await Promise.all([startSurveyReceiver(), launchChromium()]);
    mock.timers.enable({apis: ['Date'], now: new Date('2026-06-10T10:00:00Z')});
    await families(5, receiver, {heard: 'sometimes'});
    mock.timers.setTime(Date.parse('2026-11-25T10:00:00Z'));
    for (const better of comments) await families(1, receiver, {heard: 'always', ways: ['phone', 'talk'], better});
    await families(6, receiver, {heard: 'sometimes', ways: ['phone', 'letter', 'talk']});
    await families(2, receiver, {heard: 'never', better: 'Buy pills'}, {formVersion: 2});
    mock.timers.reset();
    page = await browser.newPage({extraHTTPHeaders: {Authorization: `Bearer ${staffToken}`}});
    await page.goto(`${receiver.url}/staff/survey`);
  });
  after(async () => {
    await browser.close();
    await receiver.close();
  });

  const shows = (width: number) => page.setViewportSize({width, height: 800});

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no fault that axe finds, in ${colorScheme}, at 320 and 1280 pixels`, async () => {
      await page.emulateMedia({colorScheme});
      for (const width of [320, 1280]) {
        await shows(width);
        assert.deepEqual(await faultsOf(page), []);
      }
    });

  it('fits on every screen, also with the space that a reader may set', async () => {
    for (const width of [320, 360, 1280]) {
      await shows(width);
      const {sideways, cut, small} = await layoutOf(page, 'main');
      assert.deepEqual([...sideways, ...cut, ...small], [], `${width}`);
      await spaceOut(page, 'main');
      const spaced = await layoutOf(page, 'main');
      assert.deepEqual([...spaced.sideways, ...spaced.cut], [], `${width}, spaced out`);
      await spaceBack(page);
    }
  });

  it('is a table of each question for a screen reader, also where the cells stand below one another', async () => {
    for (const width of [320, 1280]) {
      await shows(width);
      const table = page.getByRole('table', {name: 'Do we listen to you?'});
      const rows = await table
        .getByRole('row')
        .evaluateAll((all) => all.map((row) => [...row.children].map(({textContent}) => textContent?.trim())));
      assert.deepEqual(rows, [
        ['Answer', 'Families'],
        ['Always', '5'],
        ['Sometimes', '6'],
        ['Never', 'fewer than 5'],
      ]);
      assert.equal(await table.getByRole('rowheader', {name: 'Always'}).count(), 1);
    }
  });

  it('goes to another term and back by its links', async () => {
    await page.getByRole('link', {name: 'Summer term 2026'}).click();
    await page
      .getByRole('link', {name: 'Summer term 2026', exact: true})
      .and(page.locator('[aria-current="page"]'))
      .waitFor();
    assert.equal(await page.getByText('Thank you. You listen well.').count(), 0);
    await page.getByRole('link', {name: 'Autumn term 2026'}).click();
    await page.getByText('Thank you. You listen well.').waitFor();
  });

  it('lets each comment run in the direction of its own letters', async () => {
    const directions = await page
      .locator('blockquote')
      .evaluateAll((all) =>
        all.map((one) => `${one.matches(':dir(rtl)')} ${/[\u0600-\u06ff]/.test(one.textContent ?? '')}`),
      );
    assert.equal(directions.length, 7);
    assert.deepEqual([...new Set(directions)].sort(), ['false false', 'true true']);
  });
});
