/** The main job, whole: a family answers in its own language and way, the school has one copy and reads it in English. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../support/chromium.js';
import {startDemo, type Demo} from '../support/demo.js';
import {FormPage} from '../support/form-page.js';
import {listen} from '../support/quiet.js';
import {StaffPage} from '../support/staff-page.js';
import {ways, type Way} from '../support/ways.js';
import {codes, pages, type ChosenId, type Family} from './families/codes.js';
import {english} from './families/en.js';
import {polish} from './families/pl.js';
import {urdu} from './families/ur.js';
import {readsInEnglish} from './reads-in-english.js';

let demo: Demo;
let browser: Browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

after(async () => {
  await browser.close();
  await demo.stop();
});

/** Goes on too early, is told what is missing, follows the words to the question and answers it. */
async function meetsAProblem(form: FormPage, family: Family): Promise<void> {
  await form.goOn();
  const summary = form.element.locator('.pv-summary');
  await summary.waitFor();
  assert.ok(await summary.evaluate((box) => box === (box.getRootNode() as ShadowRoot).activeElement));
  const {way} = form;
  const [missing] = await form.question('whichChild').locator('.pv-problem').allInnerTexts();
  const link = summary.getByRole('link').first();
  assert.ok(missing?.includes(await link.innerText()), 'the same words stand in the summary and at the question');
  assert.equal(await form.option('whichChild', codes.whichChild).getAttribute('aria-invalid'), 'true');
  await way.press(link);
  assert.equal(
    await form.element.evaluate((element) => (element.shadowRoot!.activeElement as HTMLInputElement).name),
    'whichChild',
  );
  await form.answer('whichChild', family);
  assert.equal(
    await form.question('whichChild').locator('.pv-problem').count(),
    0,
    'what is put right is not said again',
  );
}

/** Reads everything back, changes one answer, and comes straight back. */
async function changesItsMind(form: FormPage): Promise<void> {
  const before = await form.row('sleep').innerText();
  await form.way.press(form.row('sleep').locator('[data-action="change"]'));
  await form.question('sleep').waitFor();
  assert.equal(await form.option('sleep', 'mostlyWell').isChecked(), true, 'what was chosen before is still there');
  await form.answer('sleep', english);
  await form.goOn();
  await form.action('send').waitFor();
  await form.atHeading();
  assert.notEqual(await form.row('sleep').innerText(), before);
}

async function answers(page: Page, way: Way, family: Family): Promise<string> {
  const form = new FormPage(page, way);
  await form.open(demo.origin);
  const title = await page.title();
  await form.speak(family);
  await form.start('full');
  await meetsAProblem(form, family);
  const [first, ...others] = pages;
  for (const id of first!.slice(1)) await form.answer(id, family);
  await form.goOn();
  for (const ids of others) {
    await form.question(ids[0]!).waitFor();
    await form.atHeading();
    for (const id of ids) await (id === 'sleep' ? form.choose(id, 'mostlyWell') : form.answer(id, family));
    await form.goOn();
  }
  await form.action('send').waitFor();
  await form.atHeading();
  const review = await form.element.locator('.pv-answer').allTextContents();
  for (const [id, words] of Object.entries(family.words)) assert.ok(review.includes(words), `${id} is read back`);
  await changesItsMind(form);
  await form.press('send');
  const reference = await form.reference();
  await form.atHeading();
  assert.equal(page.url(), `${demo.origin}/parent-questionnaire`, 'no answer is in the address');
  assert.equal(await page.title(), title, 'no answer is in the title');
  return reference;
}

/** The school has one copy, and it is what was chosen and typed. */
async function isKept(reference: string, posted: string, family: Family): Promise<void> {
  const [row, ...others] = demo.rows().filter((found) => found.reference === reference);
  assert.ok(row && !others.length, 'exactly one row has the reference');
  assert.equal(row.content, posted, 'the row is what the page sent, byte for byte');
  const stored = await demo.stored(row.submission_id);
  const kept = JSON.parse(row.content) as {answers: Record<string, unknown>};
  for (const given of [kept.answers, stored.answers])
    assert.deepEqual(given, {...codes, ...family.words}, 'codes where it chose, its own words where it wrote');
  for (const [id, words] of Object.entries(family.words))
    assert.ok(Buffer.from(row.content).includes(Buffer.from(JSON.stringify(words))), `the bytes of ${id} are as typed`);
  const {locale, writtenIn, subject, by, marks, school} = stored;
  assert.deepEqual(
    {locale, writtenIn, subject, by, marks, school},
    {
      locale: family.language,
      writtenIn: family.language,
      subject: {childId: codes.whichChild, childName: 'Zofia Nowak'},
      by: 'family',
      marks: [],
      school: 'demo',
    },
  );
  for (const words of Object.values(family.words)) assert.ok(!demo.output().includes(words), 'no answer is in the log');
}

for (const family of [english, polish, urdu])
  describe(`a family that reads ${family.writtenIn ?? 'English'}`, () => {
    for (const way of ways)
      it(`is heard ${way.name}: it answers everything, and the school has one copy and reads it in English`, async () => {
        const home = await browser.newContext(way.context);
        home.setDefaultTimeout(15_000);
        const atHome = listen(home, demo.origin);
        const posts: (string | null)[] = [];
        home.on('request', (request) => request.method() === 'POST' && posts.push(request.postData()));
        const reference = await answers(await home.newPage(), way, family);
        assert.equal(posts.length, 1, 'it was sent once');
        atHome.check();
        await home.close();
        await isKept(reference, posts[0]!, family);

        const school = await browser.newContext(way.context);
        school.setDefaultTimeout(15_000);
        const atSchool = listen(school, demo.origin);
        const staff = new StaffPage(await school.newPage(), way);
        await staff.signIn(demo);
        await staff.open(reference);
        await readsInEnglish(staff, family);
        atSchool.check();
        await school.close();
      });
  });

describe('the same answers in English, Polish and Urdu', () => {
  it('are the same codes in all nine copies of the school', () => {
    const chosen = demo.rows().map(({content}) => {
      const {answers: given} = JSON.parse(content) as {answers: Record<string, unknown>};
      return JSON.stringify((Object.keys(codes) as ChosenId[]).map((id) => [id, given[id]]));
    });
    assert.equal(chosen.length, 9);
    assert.equal(new Set(chosen).size, 1);
  });
});
