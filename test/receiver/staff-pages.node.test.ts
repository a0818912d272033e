import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, json, post, staffToken, startReceiver, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn, tidy, type Person} from './staff-browser.js';

const tokens = [
  {school: '142307', token: staffToken},
  {school: '142308', token: 'token-of-the-other-school'},
] as const;

describe('staff in a browser', () => {
  let receiver: Receiver;
  let okafor: Person;
  before(async () => {
    receiver = await startReceiver({schools: ['142307', '142308'], tokens});
    okafor = await addPerson(receiver, {school: '142307'});
  });
  after(() => receiver.close());

  const signedInCookie = async () => (await signedIn(receiver, okafor)).cookie;
  const visit = (path: string, cookie = '') =>
    fetch(`${receiver.url}${path}`, {headers: {Cookie: cookie}, redirect: 'manual'});
  const page = async (path: string, cookie = '') => tidy(await (await visit(path, cookie)).text());
  const send = async (changes: Record<string, unknown> = {}) => {
    const sent = submission({school: '142307', ...changes});
    assert.equal((await post(receiver, sent)).status, 201);
    return sent;
  };

  it('who are not signed in are asked to, and see nothing', async () => {
    const {submissionId} = await send({subject: {childName: 'Zofia'}});
    for (const path of ['/staff', `/staff/${submissionId}`]) {
      const text = await page(path);
      assert.match(text, /<form method="post" action="\/staff\/sign-in"/);
      assert.ok(!text.includes('Zofia'));
      assert.match(text, new RegExp(`name="wanted" value="${path}"`));
    }
    assert.equal((await visit(`/staff/${submissionId}`)).status, 401);
  });

  it('are machines too: the token opens the pages as it opens the lists', async () => {
    const {submissionId} = await send({subject: {childName: 'Zofia'}});
    for (const path of ['/staff', `/staff/${submissionId}`]) {
      const response = await get(receiver, path);
      assert.equal(response.status, 200);
      assert.ok(!(await response.text()).includes('/staff/sign-in'), path);
    }
  });

  it('see for each submission the child, the form, the language, the day and the reference, newest first', async () => {
    const {submissionId} = await send({locale: 'ur', subject: {childId: '1', childName: 'Zofia Nowak'}});
    const unnamed = await send({answers: {whichChild: '4187', yourName: 'A'}});
    const {reference} = await json<{reference: string}>(get(receiver, `/submissions/${submissionId}`));
    const text = await page('/staff', await signedInCookie());
    const rowsShown = text.split('<tr role="row">').slice(2);
    assert.match(rowsShown[0]!, new RegExp(`href="/staff/${unnamed.submissionId}">Child not named<`));
    assert.match(rowsShown[1]!, new RegExp(`href="/staff/${submissionId}"><bdi>Zofia Nowak</bdi>`));
    for (const part of ['Tell us about your child', 'Urdu', reference]) assert.ok(rowsShown[1]!.includes(part), part);
    assert.match(rowsShown[1]!, /<time datetime="[^"]+Z">\d+ \w+ \d{4}, \d+:\d\d[ap]m<\/time>/);
    assert.ok(!/<title>[^<]*Zofia/.test(text));
  });

  it('see what families typed as text, whatever they typed', async () => {
    const attacks = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '</bdi></a><svg/onload=alert(1)>',
      '${alert(1)}',
      '{{constructor}}',
    ];
    for (const childName of attacks) await send({subject: {childName}});
    for (const childName of attacks) await send({answers: {childName: childName.slice(0, 60), yourName: 'A'}});
    const text = await page('/staff', await signedInCookie());
    assert.ok(!/<(script|img|svg)[ />](?!type="module")/.test(text.replace(/<script type="module"/g, '')), text);
    assert.ok(!/<[^>]*\son\w+=/.test(text));
    assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(text.includes('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'));
  });

  it('open one on a page with no script, style or name of its own in it', async () => {
    const {submissionId} = await send({subject: {childName: 'Zofia'}});
    const text = await page(`/staff/${submissionId}`, await signedInCookie());
    assert.match(text, new RegExp(`<response-view lang="en" data-submission="${submissionId}">`));
    assert.match(text, /<script type="module" src="\/parent-voice\/cdn\/parent-voice\.js"><\/script>/);
    assert.ok(!/<script(?! type="module" src="[^"]+"><\/script>)/.test(text));
    assert.ok(!/\sstyle=|<style/.test(text));
    assert.ok(!text.includes('Zofia'));
    assert.equal((await visit('/staff-assets/staff.js')).status, 200);
    assert.equal((await visit('/staff-assets/staff.css')).headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('page through more than fifty', async () => {
    for (let n = 0; n < 60; n++) await send();
    const cookie = await signedInCookie();
    const seen = new Set<string>();
    let pages = 0;
    for (let path: string | undefined = '/staff'; path; pages++) {
      const text: string = await page(path, cookie);
      for (const [, id] of text.matchAll(/href="\/staff\/([0-9a-f-]{36})"/g)) seen.add(id!);
      path = /href="(\/staff\?after=[\w-]+)">Older/.exec(text)?.[1];
    }
    assert.ok(pages >= 2);
    const all = await json<Listed>(get(receiver, '/submissions?limit=200'));
    assert.equal(seen.size, all.submissions.length);
  });
});
