/** A parent portal: one form of the school's own, with how to keep in touch as one control of it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {layoutOf} from '../support/layout.js';
import {listen, type Quiet} from '../support/quiet.js';
import {mouse, ways, type Way} from '../support/ways.js';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

async function openProfile(way: Way, query = ''): Promise<{page: Page; quiet: Quiet; close: () => Promise<void>}> {
  const context = await browser.newContext(way.context);
  context.setDefaultTimeout(15_000);
  const quiet = listen(context, demo.origin);
  const page = await context.newPage();
  await page.goto(`${demo.origin}/profile${query}`);
  await page.locator('[data-question="channelFirst"]').waitFor();
  return {page, quiet, close: () => context.close()};
}

/** What the page shows that it would have sent, by entry. */
async function sent(page: Page): Promise<Record<string, string>> {
  await page.locator('#entries-title').waitFor();
  const [names, values] = await Promise.all(['dt', 'dd'].map((tag) => page.locator(`.entries ${tag}`).allInnerTexts()));
  return Object.fromEntries(names!.map((name, index) => [name, values![index]!]));
}

const contactIn = (entries: Record<string, string>): unknown => JSON.parse(entries.contact!);

describe('a family’s profile in a portal', () => {
  for (const way of ways)
    for (const root of ['shadow', 'light'])
      it(`is saved with how to keep in touch as one entry, ${way.name}, drawn in the ${root}`, async () => {
        const stored = demo.rows().length;
        const {page, quiet, close} = await openProfile(way, `?render-root=${root}`);
        const box = (path: string) => page.locator(`[name="${path}"]`);
        const option = (path: string, code: string) => page.locator(`[name="${path}"][value="${code}"]`);
        const save = page.getByRole('button', {name: 'Save'});

        await way.press(save);
        const untouched = await sent(page);
        assert.deepEqual(Object.keys(untouched), ['name', 'email', 'contact']);
        assert.deepEqual(contactIn(untouched), {yourName: 'Ewa Nowak'}, 'nothing has to be answered');

        await way.press(page.getByRole('button', {name: 'Start again'}));
        await way.tick(option('channelFirst', 'text'));
        await way.press(save);
        await page.locator('.pv-summary a').nth(1).waitFor();
        assert.deepEqual(await page.locator('.pv-summary a').allInnerTexts(), [
          'Select which child this is about',
          'Enter your phone number',
        ]);
        assert.equal(await page.locator('.entries').isVisible(), false, 'nothing is sent with half of it');
        assert.equal(await option('whichChild', 'allMyChildren').evaluate((first) => first.matches(':focus')), true);

        await way.tick(option('whichChild', '4187'));
        await way.write(box('contactPhone'), '01632 960 983');
        await page.keyboard.press('Enter');
        const entries = await sent(page);
        assert.deepEqual(contactIn(entries), {
          whichChild: '4187',
          yourName: 'Ewa Nowak',
          channelFirst: 'text',
          contactPhone: '01632 960 983',
        });
        assert.deepEqual([entries.name, entries.email], ['Ewa Nowak', 'ewa.nowak@example.org']);
        assert.equal(demo.rows().length, stored, 'nothing goes anywhere else');

        await way.press(page.getByRole('button', {name: 'Start again'}));
        assert.equal(await option('channelFirst', 'text').isChecked(), false);
        assert.equal(await box('yourName').inputValue(), 'Ewa Nowak');
        quiet.check();
        await close();
      });

  it('keeps what was entered when the family comes back from another page', async () => {
    const {page, quiet, close} = await openProfile(mouse);
    await mouse.write(page.locator('[name="yourName"]'), 'Ewa N.');
    await page.goto(`${demo.origin}/privacy`);
    await page.goBack();
    await page.locator('[data-question="channelFirst"]').waitFor();
    assert.equal(await page.locator('[name="yourName"]').inputValue(), 'Ewa N.');
    quiet.check();
    await close();
  });

  for (const [width, query] of [
    [320, '?length=full'],
    [360, '?lang=ur'],
    [360, '?lang=pl&length=full'],
    [1280, '?length=full'],
  ] as const)
    it(`fits at ${width} px ${query}`, async () => {
      const {page, quiet, close} = await openProfile(mouse, query);
      await page.setViewportSize({width, height: 800});
      await mouse.tick(page.locator('[name="channelFirst"][value="text"]'));
      await mouse.press(page.getByRole('button', {name: 'Save'}));
      await page.locator('.pv-summary').waitFor();
      const {sideways, cut, small} = await layoutOf(page, '.pv');
      assert.deepEqual({sideways, cut, small}, {sideways: [], cut: [], small: []});
      quiet.check();
      await close();
    });
});
