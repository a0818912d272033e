import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, startReceiver, type Receiver} from './receiver.js';
import {addPerson, signedIn, StaffBrowser, tidy, type Person} from './staff-browser.js';

describe('a person at a school, on the page of their account,', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  const fresh = 'three spoons in the river';
  const change = (browser: StaffBrowser, {password}: Person, more: Record<string, string> = {}) =>
    browser.send('/staff/password', {current: password, new: fresh, again: fresh, ...more});

  it('sees who they are here', async () => {
    const person = await addPerson(receiver, {
      account: 'seen',
      displayName: '<b>Ola</b>',
      roles: ['senco', 'deputyHead'],
    });
    const text = tidy(await (await signedIn(receiver, person)).text('/staff/password'));
    for (const part of ['&lt;b&gt;Ola&lt;/b&gt;', 'seen', 'SENCO, Deputy headteacher'])
      assert.ok(text.includes(part), part);
  });

  it('gets a new password, stays signed in here, and is signed out everywhere else', async () => {
    const person = await addPerson(receiver, {account: 'changes'});
    const [here, elsewhere] = [await signedIn(receiver, person), await signedIn(receiver, person)];
    const response = await change(here, person);
    assert.deepEqual([response.status, response.headers.get('location')], [303, '/staff/password?changed']);
    assert.match(await here.text('/staff/password?changed'), /Your password is changed/);
    assert.equal((await elsewhere.get('/submissions')).status, 401);
    assert.equal((await elsewhere.signIn(person)).status, 401);
    assert.equal((await elsewhere.signIn({...person, password: fresh})).status, 303);
  });

  it('is told what is wrong at the box where it is wrong, and keeps the old one', async () => {
    const person = await addPerson(receiver, {account: 'mistaken-mistaken'});
    const browser = await signedIn(receiver, person);
    const both = (text: string) => ({new: text, again: text});
    const wrong: readonly (readonly [Record<string, string>, string, RegExp])[] = [
      [{current: 'not this'}, 'current', /not your password now/],
      [both('short words'), 'new', /at least 12/],
      [both('x'.repeat(201)), 'new', /at most 200/],
      [both('Mistaken-Mistaken1'), 'new', /the name that you sign in with/],
      [{again: `${fresh} `}, 'again', /not the same both times/],
    ];
    for (const [form, box, words] of wrong) {
      const response = await change(browser, person, form);
      assert.equal(response.status, 422, box);
      const text = tidy(await response.text());
      assert.match(text, words);
      assert.equal(text.split('role="alert"').length, 2, 'it is said once');
      assert.match(text, new RegExp(`role="alert">[^<]*</p><input id="${box}"[^>]* aria-invalid="true"`));
      for (const value of [person.password, fresh]) assert.ok(!text.includes(value), 'a password goes into no page');
    }
    assert.equal((await new StaffBrowser(receiver).signIn(person)).status, 303);
  });

  it('cannot try the old one more than five times', async () => {
    const person = await addPerson(receiver, {account: 'left-open'});
    const browser = await signedIn(receiver, person);
    for (let guess = 0; guess < 5; guess++)
      assert.equal((await change(browser, person, {current: String(guess)})).status, 422);
    const locked = await change(browser, person);
    assert.equal(locked.status, 429);
    assert.match(await locked.text(), /Wait 15 minutes/);
  });

  it('is asked to sign in first, and a machine has no such page', async () => {
    assert.equal((await new StaffBrowser(receiver).get('/staff/password')).status, 401);
    assert.equal((await new StaffBrowser(receiver).send('/staff/password', {})).status, 401);
    assert.equal((await get(receiver, '/staff/password')).status, 404);
  });
});
