/** A family asks what a word means: with a mouse, on a phone, and when the line has gone. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {firstOf, layoutOf} from '../support/layout.js';
import {mouse, touch, type Way} from '../support/ways.js';
import {wordsOf} from '../support/words.js';
import {english} from './families/en.js';
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

/** Opens the demo, and closes it when the family has done what it wanted. */
async function visit(way: Way, family: (form: FormPage, page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({...way.context, reducedMotion: 'reduce'});
  context.setDefaultTimeout(15_000);
  try {
    const page = await context.newPage();
    await family(new FormPage(page, way), page);
  } finally {
    await context.close();
  }
}

/** The help of one option. */
const helpWith = (form: FormPage, path: string, code: string) =>
  form.question(path).locator(`.pv-help:has([value="${code}"]) [data-action="help"]`);

describe('a family that asks what a word means', () => {
  for (const way of [mouse, touch])
    for (const family of [english, urdu])
      it(`reads it in ${family.language} ${way.name}, answers, and loses nothing`, () =>
        visit(way, async (form, page) => {
          const loaded: string[] = [];
          page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
          const words = await wordsOf(family.language, 'glossary');
          await form.open(demo.origin);
          await form.speak(family);
          await form.start('full');
          await form.choose('whichChild', '4163');
          await form.answer('yourName', family);
          assert.deepEqual(
            loaded.filter((path) => /glossary|popover/.test(path)),
            [],
          );
          await way.press(helpWith(form, 'yourRelationship', 'kinshipCarer'));
          const help = form.element.getByRole('dialog', {name: words['glossary.kinshipCarer.term']!});
          await help.waitFor();
          assert.ok((await help.innerText()).includes(words['glossary.kinshipCarer.text']!));
          assert.equal(loaded.filter((path) => path.includes('chunks/help-popover')).length, 1, 'one chunk brings it');
          const {sideways, cut, small} = await layoutOf(page, '.pv');
          assert.deepEqual(firstOf([...sideways, ...cut, ...small]), []);
          await form.press('close');
          await help.waitFor({state: 'detached'});
          await form.choose('yourRelationship', 'kinshipCarer');
          assert.equal(await form.box('yourName').inputValue(), family.words.yourName);
          await form.goOn();
          await form.question('goodAt').waitFor();
        }));

  it('is told when the line has gone, and reads it when the line is back', () =>
    visit(mouse, async (form, page) => {
      await form.open(demo.origin);
      await form.start('full');
      const button = helpWith(form, 'yourRelationship', 'fosterCarer');
      await page.context().setOffline(true);
      await button.click();
      await form.element.getByRole('alert').waitFor();
      const {'error.loadFailedNoPhone': sentence} = await wordsOf('en', 'common');
      assert.equal(await form.element.getByRole('alert').innerText(), sentence);
      assert.equal(await button.getAttribute('aria-expanded'), 'false');
      await page.context().setOffline(false);
      await button.click();
      await form.element.getByRole('dialog', {name: 'Foster carer'}).waitFor();
      assert.equal(await form.element.getByRole('alert').count(), 0);
    }));
});
