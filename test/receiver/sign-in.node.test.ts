import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {removeAccount} from '../../examples/receiver/src/database/accounts.js';
import {json, post, startReceiver, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn, StaffBrowser, tidy, type Person} from './staff-browser.js';

describe('a person at a school who signs in', () => {
  let receiver: Receiver;
  let okafor: Person;
  let other: Person;
  before(async () => {
    receiver = await startReceiver({schools: ['142307', '142308'], tokens: []});
    okafor = await addPerson(receiver, {school: '142307'});
    other = await addPerson(receiver, {school: '142308', password: 'four green chairs outside'});
  });
  after(() => receiver.close());

  const statusWith = async (cookie: string) =>
    (await fetch(`${receiver.url}/submissions`, {headers: {Cookie: cookie}})).status;

  it('goes on to the page that was wanted, with a cookie that only we read', async () => {
    const browser = new StaffBrowser(receiver);
    const wanted = `/staff/${crypto.randomUUID()}`;
    const response = await browser.signIn(okafor, wanted);
    assert.deepEqual([response.status, response.headers.get('location')], [303, wanted]);
    const cookie = response.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=28800'])
      assert.ok(cookie.includes(part), part);
    assert.ok(!cookie.includes('Secure'), 'a plain http page of the demo could not keep it');
    const overHttps = await browser.signIn(okafor, wanted, {'X-Forwarded-Proto': 'https'});
    assert.match(overHttps.headers.get('set-cookie') ?? '', /Secure/);
  });

  it('may write the name as phones do', async () => {
    const browser = new StaffBrowser(receiver);
    assert.equal((await browser.signIn({...okafor, account: ' Okafor '})).status, 303);
  });

  it('is never sent on to another website', async () => {
    const browser = new StaffBrowser(receiver);
    for (const wanted of [
      'https://evil.example/',
      '//evil.example',
      '/staff/../..//evil.example',
      '/\\evil.example',
      '/staff//evil.example',
      '/staff?next=//evil.example',
      '/staffroom',
      '/staff\n',
    ]) {
      assert.equal((await browser.signIn(okafor, wanted)).headers.get('location'), '/staff', wanted);
    }
    const kept = '/staff/forms/some-form?stage=b&inReplyTo=1-2';
    assert.equal((await browser.signIn(okafor, kept)).headers.get('location'), kept);
  });

  it('is told in words when name and password do not fit, and gets no session', async () => {
    const wrong: Person[] = [
      {...okafor, password: ''},
      {...okafor, password: `${okafor.password}x`},
      {...okafor, school: '142308'},
      {...okafor, account: 'nobody'},
      {...okafor, account: '\u0000<b>\ud800'},
    ];
    for (const person of wrong) {
      const response = await new StaffBrowser(receiver).signIn(person);
      assert.equal(response.status, 401, person.account);
      assert.equal(response.headers.get('set-cookie'), null);
      const text = tidy(await response.text());
      assert.match(text, /<title>Error: Sign in.*role="alert">That name and password do not go together here/);
      assert.ok(!text.includes('<b>'));
      if (person.password) assert.ok(!text.includes(person.password), 'a password goes into no page');
    }
  });

  it('says which school where there are several, and is told when there is no such school', async () => {
    const asked = await new StaffBrowser(receiver).text('/staff?school=142308');
    assert.match(tidy(asked), /<label for="school">.*value="142308"/);
    for (const school of ['', 'demo', '142307 x']) {
      const response = await new StaffBrowser(receiver).signIn({...okafor, school});
      assert.equal(response.status, 401);
      assert.match(await response.text(), /There is no school with that code here/);
    }
  });

  it('reads their own school’s submissions and no other’s', async () => {
    const sent = submission({school: '142307'});
    assert.equal((await post(receiver, sent)).status, 201);
    const own = await signedIn(receiver, okafor);
    assert.equal((await own.get(`/submissions/${sent.submissionId}`)).status, 200);
    assert.equal((await json<Listed>(own.get('/submissions'))).submissions.length, 1);
    const elsewhere = await signedIn(receiver, other);
    assert.equal((await elsewhere.get(`/submissions/${sent.submissionId}`)).status, 404);
    assert.equal((await elsewhere.get(`/staff/${sent.submissionId}`)).status, 404);
    assert.match(await elsewhere.text('/staff'), /No family has sent anything yet/);
  });

  it('is signed out by signing out, also where the cookie was copied to', async () => {
    const browser = await signedIn(receiver, okafor);
    const copy = browser.cookie;
    assert.equal(await statusWith(copy), 200);
    const out = await browser.send('/staff/sign-out', {});
    assert.deepEqual([out.status, out.headers.get('location')], [303, '/staff']);
    assert.match(out.headers.get('set-cookie') ?? '', /staff-session=;.*Max-Age=0/);
    assert.equal(await statusWith(copy), 401);
  });

  it('gets another session each time: one that somebody else prepared is not used, and the one before ends', async () => {
    const browser = await signedIn(receiver, okafor);
    const first = browser.cookie;
    await browser.signIn(okafor);
    assert.notEqual(browser.cookie, first);
    assert.deepEqual([await statusWith(first), await statusWith(browser.cookie)], [401, 200]);
  });

  it('is not let in by a cookie that was changed', async () => {
    const {cookie} = await signedIn(receiver, okafor);
    const wrong = [
      cookie.replace('142307', '142308'),
      cookie.replace('.142307', ''),
      cookie.replace(/=./, (start) => (start === '=A' ? '=B' : '=A')),
      'staff-session=x',
      'staff-session=',
    ];
    for (const changed of wrong) {
      assert.notEqual(changed, cookie);
      assert.equal(await statusWith(changed), 401, changed);
    }
  });

  it('is signed out after an hour away, and after a school day', async (test) => {
    const {cookie} = await signedIn(receiver, okafor);
    const minutes = (count: number) => test.mock.timers.tick(count * 60_000);
    test.mock.timers.enable({apis: ['Date'], now: Date.now()});
    for (let worked = 0; worked < 470; worked += 47) {
      minutes(47);
      assert.equal(await statusWith(cookie), 200, `after ${worked} minutes`);
    }
    minutes(11);
    assert.equal(await statusWith(cookie), 401, 'the day is over');

    const {cookie: second} = await signedIn(receiver, okafor);
    minutes(59);
    assert.equal(await statusWith(second), 200);
    minutes(61);
    assert.equal(await statusWith(second), 401);
  });

  it('is signed out when the account is taken away, or the school', async (test) => {
    const leaving = await addPerson(receiver, {school: '142308', account: 'leaving'});
    const browser = await signedIn(receiver, leaving);
    await removeAccount(receiver.database, leaving);
    assert.equal((await browser.get('/submissions')).status, 401);

    const {cookie} = await signedIn(receiver, other);
    const without = await startReceiver({schools: ['142307']}, undefined, receiver.own);
    test.after(without.close);
    assert.equal((await fetch(`${without.url}/submissions`, {headers: {Cookie: cookie}})).status, 401);
  });

  it('leaves in the database nothing that one could sign in with', async () => {
    const {cookie} = await signedIn(receiver, okafor);
    const {database} = receiver;
    const stored = JSON.stringify([
      await database.selectFrom('sessions').selectAll().execute(),
      await database.selectFrom('accounts').selectAll().execute(),
    ]);
    assert.ok(!stored.includes(/=([\w-]{43})/.exec(cookie)![1]!));
    assert.ok(!stored.includes(okafor.password));
  });

  it('cannot be signed in or out by another website', async () => {
    const foreign: Record<string, string>[] = [
      {'Sec-Fetch-Site': 'cross-site'},
      {'Sec-Fetch-Site': 'same-site'},
      {Origin: 'https://evil.example'},
      {Origin: 'null'},
    ];
    const browser = new StaffBrowser(receiver);
    for (const headers of foreign) {
      const response = await browser.signIn(okafor, '/staff', headers);
      assert.deepEqual([response.status, response.headers.get('set-cookie')], [403, null]);
      for (const path of ['/staff/sign-out', '/staff/password'])
        assert.equal((await browser.send(path, {}, headers)).status, 403);
    }
    for (const headers of [{'Sec-Fetch-Site': 'same-origin', Origin: 'null'}, {Origin: receiver.url}]) {
      assert.equal((await browser.signIn(okafor, '/staff', headers)).status, 303);
    }
  });

  it('sends a short form, and nothing else is read', async () => {
    const browser = new StaffBrowser(receiver);
    assert.equal((await browser.signIn({...okafor, password: 'x'.repeat(5000)})).status, 413);
    const {school, account: name, password} = okafor;
    const asText = {'Content-Type': 'text/plain'};
    assert.equal((await browser.send('/staff/sign-in', {school, name, password}, asText)).status, 401);
  });
});
