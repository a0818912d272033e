/** The example that extends, as it is started by its own command: both its pages, under a strict policy, until staff read them. */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {listen, type Quiet} from '../support/quiet.js';

let browser: Browser;
let server: ChildProcess;
let origin: string;
let context: BrowserContext;
let page: Page;
let quiet: Quiet;

/** `npx tsx examples/extend/server.ts`, on any free port. */
async function start(): Promise<string> {
  server = spawn(process.execPath, ['--import', 'tsx', 'examples/extend/server.ts'], {
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
  const [line] = (await Promise.race([once(server.stdout!.setEncoding('utf8'), 'data'), ended])) as [string];
  ended.catch(() => undefined);
  return new URL(line.split(' ')[0]!).origin;
}

before(async () => {
  [browser, origin] = await Promise.all([launchChromium(), start()]);
});

after(async () => {
  server.kill();
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  quiet = listen(context, origin);
  page = await context.newPage();
});

afterEach(() => context.close());

const press = (form: Locator, action: string) => form.locator(`[data-action="${action}"]`).click();
const box = (form: Locator, name: string) => form.locator(`[name="${name}"]`);
const choose = (form: Locator, name: string, code: string) => form.locator(`[name="${name}"][value="${code}"]`).check();

/** Every page that is left, with nothing answered, and the button that sends. */
async function sendTheRest(form: Locator): Promise<void> {
  const review = form.locator('.pv[data-step="review"]');
  for (let left = 12; left > 0 && !(await review.isVisible()); left--) {
    const [first] = await form.locator('[data-question]').all();
    const id = await first!.getAttribute('data-question');
    await press(form, 'continue');
    await form.locator(`[data-question="${id}"]`).waitFor({state: 'detached'});
  }
  await press(form, 'send');
  await form.locator('.pv[data-step="sent"]').waitFor();
}

describe('a school that extends', () => {
  it('asks its own question beside ours in Polish, and reads the answer in English', async () => {
    await page.goto(origin);
    const form = page.locator('parent-questionnaire');
    await form.locator('select[data-action="language"]').selectOption('pl');
    await press(form, 'full');
    await box(form, 'childName').fill('Zuzia');
    await box(form, 'yourName').fill('Ewa');
    await press(form, 'continue');
    await choose(form, 'clubs', 'choir');
    await choose(form, 'clubs', 'other');
    await box(form, 'clubsOther').fill('Szermierka');
    await sendTheRest(form);
    const row = page.locator('response-view [data-row="clubs"]');
    assert.match(await row.innerText(), /Clubs\s+Choir\s+Another club/);
    assert.match(await page.locator('response-view [data-row="clubsOther"]').innerText(), /Szermierka/);
    quiet.check();
  });

  it('asks about a camp in a form of its own, with faces of its own, and is told first what is asked of it', async () => {
    await page.goto(`${origin}/camp`);
    const form = page.locator('voice-form');
    await press(form, 'start');
    await box(form, 'childName').fill('Zuzia');
    await box(form, 'yourName').fill('Ewa');
    await choose(form, 'going', 'yes');
    await choose(form, 'feeling', 'worried');
    await box(form, 'worries').fill('A friend nearby');
    await press(form, 'continue');
    await choose(form, 'cost', 'needHelp');
    await press(form, 'continue');
    await form.locator('.pv-summary').waitFor();
    await box(form, 'emergencyPhone').fill('01632 960 983');
    await sendTheRest(form);
    const view = page.locator('response-view');
    await view.locator('[data-flag="worried"]').waitFor();
    assert.deepEqual(
      (await view.locator('[data-flag]').allInnerTexts()).map((text) => text.trim()),
      ['Worried about the camp', 'Would like help with the cost'],
    );
    quiet.check();
  });

  it('refuses in its server what its forms do not have', async () => {
    const headers = {'Content-Type': 'application/json'};
    const answer = await fetch(`${origin}/submissions`, {method: 'POST', headers, body: '{"form":"schoolCamp"}'});
    assert.equal(answer.status, 422);
  });
});
