import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {get, staffToken, type Receiver} from './receiver.js';
import {addPerson, signedIn, StaffBrowser, tidy as tidied} from './staff-browser.js';
import {families, startSurveyReceiver} from './survey.js';

const tokens = [
  {school: '142307', token: staffToken},
  {school: '142308', token: 'token-of-the-other-school'},
] as const;

describe('the page of what families say without their names', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startSurveyReceiver({schools: ['142307', '142308'], tokens});
  });
  afterEach(async () => {
    mock.timers.reset();
    await receiver.close();
  });

  const tidy = (text: string) => tidied(text).replaceAll(' <', '<');
  const page = async (path = '/staff/survey', token: string = staffToken) =>
    tidy(await (await get(receiver, path, token)).text());
  const answer = (count: number, answers: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
    families(count, receiver, answers, {school: '142307', ...changes});
  /** The rows of a question's table, as label and number. */
  const table = (text: string, question: string) => {
    const [, body = ''] =
      new RegExp(`aria-labelledby="question-${question}">.*?<tbody[^>]*>(.*?)</tbody>`).exec(text) ?? [];
    return [...body.matchAll(/<th[^>]*>([^<]+)<\/th><td[^>]*>([^<]+)<\/td>/g)].map(
      ([, label, count]) => `${label}: ${count}`,
    );
  };
  const at = (time: string) => {
    mock.timers.reset();
    mock.timers.enable({apis: ['Date'], now: new Date(time)});
  };

  it('is for staff who are signed in, and comes back after signing in', async () => {
    await answer(5, {heard: 'always', better: 'ZQX-CANARY'});
    const response = await get(receiver, '/staff/survey', '');
    assert.equal(response.status, 401);
    const text = tidy(await response.text());
    assert.match(text, /action="\/staff\/sign-in"/);
    assert.match(text, /name="wanted" value="\/staff\/survey"/);
    assert.ok(!text.includes('ZQX'));
    const person = await addPerson(receiver, {school: '142307'});
    const signingIn = await new StaffBrowser(receiver).signIn(person, '/staff/survey?term=2026-autumn');
    assert.equal(signingIn.headers.get('location'), '/staff/survey?term=2026-autumn');
  });

  it('is for the roles that see the form', async () => {
    const formRoles = new Map([['quietSurvey', ['headteacher'] as const]]);
    const strict = await startSurveyReceiver({formRoles});
    await families(5, strict, {heard: 'always', better: 'ZQX-CANARY'});
    const senco = await signedIn(strict, await addPerson(strict));
    const head = await signedIn(strict, await addPerson(strict, {account: 'head', roles: ['headteacher']}));
    const pages = [await senco.text('/staff/survey'), await head.text('/staff/survey')];
    const term = /\?term=([\w-]+)/.exec(pages[1]!)?.[1];
    assert.deepEqual(
      pages.map((text) => text.includes('ZQX')),
      [false, true],
    );
    assert.equal((await senco.get(`/staff/survey?term=${term}`)).status, 303);
    await strict.close();
  });

  it('can be reached from the list, and says so when nobody has answered', async () => {
    assert.match(await page('/staff'), /href="\/staff\/survey"/);
    assert.match(await page(), /No family has answered yet/);
  });

  it('shows nothing of four families, and the counts and comments of five', async () => {
    await answer(4, {heard: 'always', better: 'ZQX-CANARY'});
    const four = await page();
    assert.match(four, /Fewer than 5 families have answered in this term/);
    assert.ok(!four.includes('ZQX') && !four.includes('<table'), four);
    await answer(1, {heard: 'always', better: 'ZQX-CANARY'});
    const five = await page();
    assert.deepEqual(table(five, 'heard'), ['Always: 5', 'Sometimes: fewer than 5', 'Never: fewer than 5']);
    assert.equal(five.match(/ZQX-CANARY/g)?.length, 5);
  });

  it('hides an option under five, and the number of all answers with it', async () => {
    await answer(7, {heard: 'always'});
    await answer(5, {heard: 'never'});
    await answer(3, {heard: 'sometimes'});
    assert.deepEqual(table(await page(), 'heard'), ['Always: 7', 'Sometimes: fewer than 5', 'Never: 5']);
    await answer(2, {heard: 'sometimes'});
    assert.deepEqual(table(await page(), 'heard'), ['Always: 7', 'Sometimes: 5', 'Never: 5', 'All who answered: 17']);
  });

  it('hides a question that fewer than five answered, however many answered the others', async () => {
    await answer(5, {heard: 'always'});
    await answer(4, {ways: ['letter']});
    const text = await page();
    assert.equal(table(text, 'ways').length, 0);
    assert.match(text, /How may we tell you things\?<\/h3><p class="hint">Fewer than 5 families have answered this/);
  });

  it('shows one term at a time, the newest first, with links to the others', async () => {
    at('2026-11-25T10:00:00Z');
    await answer(5, {heard: 'always', better: 'in autumn'});
    at('2027-02-01T10:00:00Z');
    await answer(6, {heard: 'never', better: 'in spring'});
    const newest = await page();
    assert.deepEqual(
      [...newest.matchAll(/<a href="(\/staff\/survey\?term=[^"]+)"( aria-current="page")?>([^<]+)/g)].map(
        ([, ...parts]) => parts,
      ),
      [
        ['/staff/survey?term=2027-spring', ' aria-current="page"', 'Spring term 2027'],
        ['/staff/survey?term=2026-autumn', undefined, 'Autumn term 2026'],
      ],
    );
    assert.ok(newest.includes('in spring') && !newest.includes('in autumn'));
    const autumn = await page('/staff/survey?term=2026-autumn');
    assert.ok(autumn.includes('in autumn') && !autumn.includes('in spring'));
    for (const term of ['2025-autumn', '<script>', '2026']) {
      const response = await get(receiver, `/staff/survey?term=${encodeURIComponent(term)}`);
      assert.deepEqual([response.status, response.headers.get('location')], [303, '/staff/survey']);
    }
  });

  it('is one school’s alone', async () => {
    await answer(6, {heard: 'always', better: 'ZQX-CANARY'});
    assert.ok(!(await page('/staff/survey', tokens[1].token)).includes('ZQX'));
    await answer(5, {heard: 'never'}, {school: '142308'});
    assert.deepEqual(table(await page(), 'heard')[0], 'Always: 6');
    assert.deepEqual(table(await page('/staff/survey', tokens[1].token), 'heard')[2], 'Never: 5');
  });

  it('says how many are not counted, and marks what was written in them', async () => {
    await answer(5, {heard: 'always'});
    await answer(1, {heard: 'never', better: 'Buy pills'}, {formVersion: 2});
    const few = await page();
    assert.match(few, /A few more are not counted/);
    assert.match(few, /Buy pills<\/blockquote><span class="mark">Newer form, not all checked/);
    assert.deepEqual(table(few, 'heard')[2], 'Never: fewer than 5');
    await answer(4, {}, {formVersion: 2});
    assert.match(await page(), /5 more are not counted/);
  });

  it('does not count marked ones towards the five', async () => {
    await answer(4, {heard: 'always', better: 'ZQX-CANARY'});
    await answer(5, {heard: 'always', better: 'ZQX-CANARY'}, {formVersion: 2});
    assert.ok(!(await page()).includes('ZQX'));
  });

  it('shows what was written as text, to the last line, and does not say in which language', async () => {
    await answer(5, {better: '<script>alert(1)</script>\n"><img src=x onerror=alert(1)>'}, {locale: 'ur'});
    const text = await page();
    assert.ok(!/<(script|img)/.test(text.replaceAll('<script type="module"', '')));
    assert.ok(text.includes('<blockquote lang="" dir="auto">&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(!/Urdu|"ur"/.test(text));
    assert.ok(!/<time|\d:\d\d/.test(text), 'no time');
  });

  it('has no name and nothing that was answered in its title', async () => {
    await answer(5, {heard: 'always', better: 'ZQX'});
    assert.match(await page(), /<title>Answers without names – For staff<\/title>/);
  });
});
