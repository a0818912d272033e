/** Nothing lost: what a family sees, and what the school has, when the line or the receiver fails. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page, Request, Route} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {mouse} from '../support/ways.js';
import {wordsOf} from '../support/words.js';
import type {Family} from './families/codes.js';
import {english} from './families/en.js';
import {polish} from './families/pl.js';
import {urdu} from './families/ur.js';

const phoneNumber = '01632 960 001';

/** Invisible marks that keep a number the right way round in a sentence that runs from right to left. */
const isolates = /[\u2066-\u2069]/g;

let demo: Demo;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let form: FormPage;
let posts: Request[];

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

beforeEach(async () => {
  context = await browser.newContext(mouse.context);
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  form = new FormPage(page, mouse);
  posts = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request));
});

afterEach(() => context.close());

/** From the start page to the review, in the family's language. */
async function comesToReview(family: Family): Promise<void> {
  await form.open(demo.origin);
  await form.speak(family);
  await form.start('short');
  await form.fillShort(family);
}

const keys = () => Promise.all(posts.map((request) => request.headerValue('Idempotency-Key')));

const said = (family: Family) =>
  form
    .row('goodAt')
    .locator('.pv-answer')
    .textContent()
    .then((text) => text === family.words.goodAt);

/** The words are still there, and the family is told in its own language what to do. */
async function isHelped(family: Family): Promise<void> {
  const words = await wordsOf(family.language, 'common');
  const sentence = words['error.sendFailed']!.replace('{{schoolPhone}}', phoneNumber);
  const trouble = form.element.locator('[role="alert"]');
  await trouble.waitFor();
  assert.equal((await trouble.textContent())?.replace(isolates, ''), sentence);
  assert.ok(sentence.includes(phoneNumber), 'there is a number to call');
  assert.ok(await form.element.getByText(words['text.waitingOnPage']!).isVisible());
  assert.ok((await form.atHeading()).startsWith(words['error.prefix']!), 'the heading says that something is wrong');
  assert.ok(await said(family), 'the words are still on the screen');
  assert.equal(await form.action('retry').innerText(), words['button.tryAgain']);
}

/** Whatever happened before, the school has these words once. */
function isKeptOnce(reference: string, family: Family): void {
  const rows = demo.rows().filter(({content}) => content.includes(JSON.stringify(family.words.goodAt)));
  assert.deepEqual(
    rows.map((row) => row.reference),
    [reference],
  );
}

const troubles: readonly {
  readonly what: string;
  readonly family: Family;
  readonly answer: (route: Route) => Promise<void>;
}[] = [
  {
    what: 'answers 500',
    family: english,
    answer: (route) => route.fulfill({status: 500, json: {reason: 'trouble'}}),
  },
  {
    what: 'is hidden behind a page of the café’s Wi-Fi, which answers 200 with HTML',
    family: polish,
    answer: (route) => route.fulfill({status: 200, contentType: 'text/html', body: '<h1>Welcome to our Wi-Fi</h1>'}),
  },
  {
    what: 'cannot be reached, because the line is cut',
    family: urdu,
    answer: (route) => route.abort('connectionreset'),
  },
];

describe('a receiver that fails', () => {
  for (const {what, family, answer} of troubles)
    it(`and ${what} loses nothing: the family is told, tries again, and the school has one copy`, async () => {
      await comesToReview(family);
      await page.route('**/submissions', answer);
      await form.press('send');
      await isHelped(family);
      await form.press('retry');
      await form.action('retry').filter({visible: true}).waitFor();
      await isHelped(family);
      await page.unroute('**/submissions');
      await form.press('retry');
      isKeptOnce(await form.reference(), family);
      const sent = await keys();
      assert.equal(sent.length, 3);
      assert.equal(new Set(sent).size, 1, 'every try has the same id');
    });

  it('after it has stored the answers gives the same reference when the family tries again', async () => {
    const family: Family = {...english, words: {...english.words, goodAt: 'The answer to this got lost on its way.'}};
    await comesToReview(family);
    let lost: {reference?: string} = {};
    await page.route('**/submissions', async (route) => {
      const answer = await route.fetch();
      assert.equal(answer.status(), 201);
      lost = (await answer.json()) as {reference: string};
      await route.abort('connectionreset');
    });
    await form.press('send');
    await isHelped(family);
    assert.ok(lost.reference, 'the school has it already');
    await page.unroute('**/submissions');
    const replay = page.waitForResponse('**/submissions');
    await form.press('retry');
    assert.equal(await (await replay).headerValue('Idempotent-Replayed'), 'true');
    const reference = await form.reference();
    assert.equal(reference, lost.reference);
    isKeptOnce(reference, family);
  });

  it('keeps the words when they are changed after a failure, and takes the changed ones', async () => {
    const before: Family = {...polish, words: {...polish.words, goodAt: 'Jeszcze nie wysłane.'}};
    const later: Family = {...polish, words: {...polish.words, goodAt: 'Poprawione przed wysłaniem.'}};
    await comesToReview(before);
    await page.route('**/submissions', (route) => route.abort('connectionreset'));
    await form.press('send');
    await isHelped(before);
    await page.unroute('**/submissions');
    await form.way.press(form.row('goodAt').locator('[data-action="change"]'));
    await form.answer('goodAt', later);
    await form.hurry();
    await form.way.press(form.element.locator('button:is([data-action="send"], [data-action="retry"])'));
    isKeptOnce(await form.reference(), later);
  });
});

describe('a line that goes on the first page', () => {
  it('keeps the family there with a number to call, and lets it begin when the line is back', async () => {
    await form.open(demo.origin);
    await context.setOffline(true);
    await form.press('full');
    const trouble = form.element.locator('[role="alert"]');
    await trouble.waitFor();
    assert.ok((await trouble.innerText()).includes(phoneNumber));
    await context.setOffline(false);
    await form.start('full');
  });
});

describe('a line that goes between two parts of the form', () => {
  /** @returns brings the line back */
  async function cut(part: string): Promise<() => Promise<void>> {
    const files = `**/chunks/${part}-*`;
    await page.route(files, (route) => route.abort('connectionreset'));
    return () => page.unroute(files);
  }

  async function isTold(): Promise<void> {
    const trouble = form.element.locator('[role="alert"]');
    await trouble.waitFor();
    assert.ok((await trouble.innerText()).includes(phoneNumber));
  }

  it('lets the family begin when it is back, without the page being loaded again', async () => {
    await form.open(demo.origin);
    // The form itself comes; what it is made with does not.
    const mend = await cut('questions');
    await form.press('full');
    await isTold();
    await mend();
    await form.start('full');
  });

  it('keeps the first questions and what is written in them, says so at Continue, and then goes on', async () => {
    const short = new FormPage(page, mouse, 'talk-instead');
    form = short;
    const mend = await cut('later');
    await page.goto(`${demo.origin}/talk-instead`);
    await short.box('yourName').fill('Samira');
    await short.press('continue');
    await isTold();
    assert.equal(await short.box('yourName').inputValue(), 'Samira', 'the words are still there');
    await short.press('continue');
    await isTold();
    await mend();
    await short.press('continue');
    // Which child it is about is asked too: the form goes on, and says what is missing.
    await short.element.locator('.pv-summary').or(short.element.locator('[data-step="review"]')).first().waitFor();
    assert.equal(await short.element.locator('[role="alert"].pv-trouble').count(), 0);
  });
});

describe('a family in a hurry', () => {
  it('that presses “Send” twice is heard once', async () => {
    const family: Family = {...english, words: {...english.words, goodAt: 'Pressed twice, said once.'}};
    await comesToReview(family);
    await page.route('**/submissions', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await form.action('send').dblclick();
    isKeptOnce(await form.reference(), family);
    assert.equal(posts.length, 1);
  });
});

describe('a page without an endpoint', () => {
  it('ends with print and copy, and never says that anything was sent', async () => {
    await page.route('**/parent-questionnaire', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(' endpoint="/submissions"', '');
      await route.fulfill({response: answer, body});
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const before = demo.rows().length;
    await comesToReview(polish);
    const words = await wordsOf('pl', 'common');
    assert.ok(await form.element.getByText(words['text.noEndpoint']!).isVisible());
    assert.equal(await form.action('send').count(), 0);
    assert.ok(await form.action('print').isVisible());
    await form.press('copy');
    await form.element.locator('.pv-live', {hasText: words['text.copied']!}).waitFor({state: 'attached'});
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const own of [polish.words.goodAt, polish.words.yourName, 'Zofia Nowak']) assert.ok(copied.includes(own));
    const shown = await form.text();
    for (const never of [words['title.sent']!, words['button.send']!, words['text.sending']!])
      assert.ok(!shown.includes(never), `it does not say “${never}”`);
    assert.deepEqual([posts.length, demo.rows().length], [0, before]);
  });
});
