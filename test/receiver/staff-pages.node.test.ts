import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, json, post, staffToken, startReceiver, submission, type Listed, type Receiver} from './receiver.js';

const tokens = [
  {school: '142307', token: staffToken},
  {school: '142308', token: 'token-of-the-other-school'},
] as const;

describe('staff in a browser', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver({schools: ['142307', '142308'], tokens});
  });
  after(() => receiver.close());

  const signIn = (token: string, headers: Record<string, string> = {}, wanted = '/staff') =>
    fetch(`${receiver.url}/staff/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({token, wanted}),
    });
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const signedIn = async (token: string = staffToken) => cookieOf(await signIn(token));
  const visit = (path: string, cookie = '') =>
    fetch(`${receiver.url}${path}`, {headers: {Cookie: cookie}, redirect: 'manual'});
  /** Markup without the spaces and line ends that mean nothing. */
  const tidy = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ ?(\/?>) ?/g, '$1')
      .replaceAll('/>', '>');
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

  it('sign in with the token, and go on to the page that they wanted', async () => {
    const wanted = `/staff/${crypto.randomUUID()}`;
    const response = await signIn(staffToken, {}, wanted);
    assert.deepEqual([response.status, response.headers.get('location')], [303, wanted]);
    const cookie = response.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=28800'])
      assert.ok(cookie.includes(part), part);
    assert.ok(!cookie.includes('Secure'), 'a plain http page of the demo could not keep it');
    assert.ok(!cookie.includes(staffToken));
    const overHttps = await signIn(staffToken, {'X-Forwarded-Proto': 'https'});
    assert.match(overHttps.headers.get('set-cookie') ?? '', /Secure/);
  });

  it('are never sent on to another website', async () => {
    for (const wanted of [
      'https://evil.example/',
      '//evil.example',
      '/staff/../..//evil.example',
      '/\\evil.example',
      '/staff\n',
    ]) {
      assert.equal((await signIn(staffToken, {}, wanted)).headers.get('location'), '/staff', wanted);
    }
  });

  it('are told in words when the token is wrong, and get no session', async () => {
    for (const token of ['', 'wrong', `${staffToken}x`]) {
      const response = await signIn(token);
      assert.equal(response.status, 401);
      assert.equal(response.headers.get('set-cookie'), null);
      assert.match(
        tidy(await response.text()),
        /<title>Error: Sign in.*role="alert">That token does not open a school here/s,
      );
    }
  });

  it('read with the session what their own school’s token reads', async () => {
    const {submissionId} = await send();
    const cookie = await signedIn();
    assert.equal((await visit(`/submissions/${submissionId}`, cookie)).status, 200);
    assert.ok((await json<Listed>(visit('/submissions', cookie))).submissions.length > 0);
    const other = await signedIn(tokens[1].token);
    assert.equal((await visit(`/submissions/${submissionId}`, other)).status, 404);
    assert.equal((await visit(`/staff/${submissionId}`, other)).status, 404);
    assert.match(await page('/staff', other), /No family has sent anything yet/);
  });

  it('are signed out by signing out, by a changed cookie, by the time, and when the token is taken away', async (test) => {
    const cookie = await signedIn();
    assert.equal((await visit('/submissions', cookie)).status, 200);
    const out = await fetch(`${receiver.url}/staff/sign-out`, {
      method: 'POST',
      redirect: 'manual',
      headers: {Cookie: cookie},
    });
    assert.deepEqual([out.status, out.headers.get('location')], [303, '/staff']);
    assert.match(out.headers.get('set-cookie') ?? '', /staff-session=;.*Max-Age=0/);

    const later = cookie.replace(/\.\d{13}/, `.${Date.now() + 1e12}`);
    assert.notEqual(later, cookie);
    for (const wrong of [later, cookie.slice(0, -8), 'staff-session=x', 'staff-session=']) {
      assert.equal((await visit('/submissions', wrong)).status, 401, wrong);
    }

    const without = await startReceiver({
      schools: ['142307', '142308'],
      tokens: [{school: '142307', token: 'a new one'}],
    });
    test.after(without.close);
    assert.equal((await fetch(`${without.url}/submissions`, {headers: {Cookie: cookie}})).status, 401);

    test.mock.timers.enable({apis: ['Date'], now: Date.now() + 8 * 3600_000 + 1});
    assert.equal((await visit('/submissions', cookie)).status, 401);
  });

  it('cannot be signed in or out by another website', async () => {
    const foreign: Record<string, string>[] = [
      {'Sec-Fetch-Site': 'cross-site'},
      {'Sec-Fetch-Site': 'same-site'},
      {Origin: 'https://evil.example'},
      {Origin: 'null'},
    ];
    for (const headers of foreign) {
      const response = await signIn(staffToken, headers);
      assert.deepEqual([response.status, response.headers.get('set-cookie')], [403, null]);
      assert.equal((await fetch(`${receiver.url}/staff/sign-out`, {method: 'POST', headers})).status, 403);
    }
    for (const headers of [{'Sec-Fetch-Site': 'same-origin', Origin: 'null'}, {Origin: receiver.url}]) {
      assert.equal((await signIn(staffToken, headers)).status, 303);
    }
  });

  it('see for each submission the child, the form, the language, the day and the reference, newest first', async () => {
    const {submissionId} = await send({locale: 'ur', subject: {childId: '1', childName: 'Zofia Nowak'}});
    const unnamed = await send({answers: {whichChild: '4187', yourName: 'A'}});
    const {reference} = await json<{reference: string}>(get(receiver, `/submissions/${submissionId}`));
    const text = await page('/staff', await signedIn());
    const rowsShown = text.split('<tr role="row">').slice(2);
    assert.match(rowsShown[0]!, new RegExp(`href="/staff/${unnamed.submissionId}">Child not named<`));
    assert.match(rowsShown[1]!, new RegExp(`href="/staff/${submissionId}"><bdi>Zofia Nowak</bdi>`));
    for (const part of ['Tell us about your child', 'Urdu', reference]) assert.ok(rowsShown[1]!.includes(part), part);
    assert.match(rowsShown[1]!, /<time datetime="[^"]+Z">\d+ \w+ \d{4}, \d\d:\d\d<\/time>/);
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
    const text = await page('/staff', await signedIn());
    assert.ok(!/<(script|img|svg)[ />](?!type="module")/.test(text.replace(/<script type="module"/g, '')), text);
    assert.ok(!/<[^>]*\son\w+=/.test(text));
    assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(text.includes('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'));
  });

  it('open one on a page with no script, style or name of its own in it', async () => {
    const {submissionId} = await send({subject: {childName: 'Zofia'}});
    const text = await page(`/staff/${submissionId}`, await signedIn());
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
    const cookie = await signedIn();
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
