/** Which files a browser asks for: until a form's first page can be used, and until there is a receipt. */
import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {chromiumPath} from '../browsers.mjs';
import {serveFolder} from '../static-server.mjs';
import {DIST} from './brotli.mjs';

const ENDPOINT = '/submissions';

/** Without a path of their own, icons and the page itself are the host's. */
const pageOf = (element) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Size</title>
<link rel="icon" href="data:,"><script type="module" src="/cdn/parent-voice.js"></script></head>
<body><${element} lang="en" endpoint="${ENDPOINT}" school="demo" school-name="Hill Primary" school-phone="01234 567890"
></${element}></body></html>`;

/** Notes, in the page itself, when the family can start: a busy machine must not count what is loaded afterwards. */
function noteStart(element) {
  const {document, requestAnimationFrame} = globalThis;
  const look = () => {
    if (document.querySelector(element)?.shadowRoot?.querySelector('.pv-form button, [data-barred]'))
      globalThis.canStart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The files asked for so far, or those asked for until a moment. */
async function askedFor(page, until) {
  const asked = await page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter(({startTime}) => startTime <= (end ?? Infinity))
        .map(({name}) => new URL(name).pathname),
    until,
  );
  return [...new Set(asked)].filter((path) => existsSync(DIST + path)).map((path) => path.slice(1));
}

/** What the school's receiver answers. */
const take = (route) =>
  route.fulfill({
    status: 201,
    json: {
      submissionId: route.request().postDataJSON().submissionId,
      reference: 'KX7-4PM',
      receivedAt: '2026-03-27T10:00:00Z',
    },
  });

/** Fills in what a page says is needed. */
async function fillNeeded(page) {
  const asked = await page
    .locator('[aria-invalid=true]')
    .evaluateAll((boxes) =>
      boxes.map(({id, localName, type}) => ({id, isText: localName !== 'fieldset' && type === 'text'})),
    );
  for (const {id, isText} of asked) {
    const box = page.locator(`[id="${id}"]`);
    if (isText) await box.fill('Samira');
    else await box.locator('input').or(box).last().check();
  }
}

/** From the first page to the receipt, as a family goes. */
async function drive(page) {
  const step = () => page.locator('.pv').first().getAttribute('data-step');
  for (let pages = 0; pages < 60; pages++) {
    const at = await step();
    if (at === 'sent') return;
    await fillNeeded(page);
    const actions = {start: 'full', section: 'continue', review: 'send'};
    await page.locator(`.pv-form [data-action=${actions[at]}]`).click();
    if (at !== 'section') await page.waitForFunction((before) => globalThis.stepNow() !== before, at);
  }
  throw new Error(`the form did not come to its end: ${await page.locator('.pv').first().innerText()}`);
}

/**
 * @param {readonly string[]} elements the tags
 * @param {string} whole the one that is filled in and sent
 * @returns the files by element, and those of the whole form; undefined where there is no browser
 */
export async function measurePages(elements, whole) {
  const {executablePath, args, env} = await chromiumPath();
  const pages = Object.fromEntries(elements.map((element) => [`/${element}`, pageOf(element)]));
  const server = await serveFolder(DIST, pages);
  const browser = await chromium.launch({executablePath, args, env});
  const first = new Map();
  let all = [];
  try {
    for (const element of elements) {
      const page = await browser.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await page.addInitScript(noteStart, element);
      await page.addInitScript((tag) => {
        globalThis.stepNow = () => globalThis.document.querySelector(tag).shadowRoot.querySelector('.pv').dataset.step;
      }, element);
      await page.route(`**${ENDPOINT}`, take);
      await page.goto(`${server.origin}/${element}`);
      await page
        .waitForFunction(() => globalThis.canStart, null, {timeout: 20_000})
        .catch((error) => {
          throw new Error(`the first page of ${element} did not appear: ${problems.join('; ') || error.message}`, {
            cause: error,
          });
        });
      first.set(element, await askedFor(page, await page.evaluate(() => globalThis.canStart)));
      if (element === whole) {
        await drive(page);
        all = await askedFor(page);
      }
      await page.close();
    }
    return {first, all};
  } finally {
    await browser.close();
    await server.close();
  }
}
