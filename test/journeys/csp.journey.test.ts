/** A school's strict content security policy: nothing is refused through a whole journey, and a refusal would be seen. */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser, BrowserContext} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {catchPaper} from '../support/copy-on-paper.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {listen} from '../support/quiet.js';
import {sitePages} from '../support/site-pages.js';
import {StaffPage} from '../support/staff-page.js';
import {mouse} from '../support/ways.js';
import {english} from './families/en.js';
import {polish} from './families/pl.js';
import {urdu} from './families/ur.js';

/** Browsers report a moment after they refuse; in milliseconds. */
const settled = 500;

let browser: Browser;
let demo: Demo;
let server: ChildProcess;
let strict: string;
let context: BrowserContext;
let violations: string[];

/** `node examples/csp/server.mjs`, on any free port. */
async function startStrict(): Promise<string> {
  server = spawn(process.execPath, ['examples/csp/server.mjs'], {
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
  const [line] = (await Promise.race([once(server.stdout!.setEncoding('utf8'), 'data'), ended])) as [string];
  ended.catch(() => undefined);
  return new URL(line.trim()).origin;
}

before(async () => {
  [browser, demo, strict] = await Promise.all([launchChromium(), startDemo(), startStrict()]);
});

after(async () => {
  server.kill();
  await browser.close();
  await demo.stop();
});

beforeEach(async () => {
  violations = [];
  context = await browser.newContext(mouse.context);
  context.setDefaultTimeout(15_000);
  await context.exposeBinding('violated', (_source, what: string) => void violations.push(what));
  await context.addInitScript(() => {
    const {violated} = window as unknown as {readonly violated: (what: string) => void};
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      violated(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
});

afterEach(() => context.close());

/** What browsers have told the server. */
async function reports(): Promise<readonly unknown[]> {
  return (await (await fetch(`${strict}/reports`)).json()) as unknown[];
}

/** Serves a page with a policy that knows another name than the one that Lit has for trusted types. */
const forgetOurName = (url: string) =>
  context.route(url, async (route) => {
    const answer = await route.fetch();
    const {'content-security-policy': policy = '', ...headers} = answer.headers();
    const other = policy.replace('trusted-types lit-html', 'trusted-types other');
    await route.fulfill({response: answer, headers: {...headers, 'content-security-policy': other}});
  });

describe('a page under the strictest policy', () => {
  it('refuses nothing through a whole journey: languages, problems, review, sending, copy and paper', async () => {
    const papers = await catchPaper(context);
    const quiet = listen(context, strict);
    const form = new FormPage(await context.newPage(), mouse);
    await form.page.goto(strict);
    for (const family of [polish, urdu, english]) await form.speak(family);
    await form.press('talk');
    await form.start('full', 'childName');
    await form.action('help').first().click();
    await form.press('close');
    await form.goOn();
    await form.element.locator('.pv-summary').waitFor();
    const review = form.element.locator('.pv[data-step="review"]');
    while (!(await review.isVisible())) {
      await form.answerAnything('In our own words.');
      const [id] = await form.element
        .locator('[data-question]')
        .evaluateAll(([first]) => [first!.getAttribute('data-question')]);
      await form.goOn();
      await form.question(id!).waitFor({state: 'detached'});
    }
    await form.press('send');
    assert.equal(await form.reference(), 'CSPX-4RTX');
    await form.press('print');
    await form.press('copy');
    assert.equal(papers.length, 1);
    await form.page.waitForTimeout(settled);
    quiet.check();
    assert.deepEqual(violations, []);
    assert.deepEqual(await reports(), []);
  });

  it('would tell: where the policy does not know our one name for trusted types, it is reported', async () => {
    await forgetOurName(`${strict}/`);
    const page = await context.newPage();
    const reported = page.waitForRequest('**/csp-report');
    await page.goto(strict);
    await reported;
    await page.waitForTimeout(settled);
    assert.ok(violations.some((what) => what.startsWith('trusted-types')));
  });
});

describe('the demo under its own policy', () => {
  it('refuses nothing on any page of the school, nor on the pages for staff', async () => {
    const page = await context.newPage();
    const form = new FormPage(page, mouse);
    await form.open(demo.origin);
    await form.start('short');
    await form.fillShort(english);
    await form.press('send');
    const reference = await form.reference();
    for (const path of [...sitePages(), '/no-such-page'])
      await page.goto(`${demo.origin}${path}`, {waitUntil: 'networkidle'});
    await page.goto(`${demo.origin}/parent-questionnaire?render-root=light`);
    await form.action('full').waitFor();
    const staff = new StaffPage(page, mouse);
    await staff.signIn(demo);
    await staff.open(reference);
    await page.goto(`${demo.origin}/staff/password`);
    await page.waitForTimeout(settled);
    assert.deepEqual(violations, []);
  });

  it('would tell: without the library’s name for trusted types the form is refused', async () => {
    await forgetOurName('**/parent-questionnaire');
    const page = await context.newPage();
    await page.goto(`${demo.origin}/parent-questionnaire`);
    await page.waitForTimeout(settled);
    assert.ok(violations.some((what) => what.startsWith('trusted-types')));
  });
});
