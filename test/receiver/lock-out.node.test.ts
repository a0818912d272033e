import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {changePassword} from '../../examples/receiver/src/passwords/check.js';
import {startReceiver, type Receiver} from './receiver.js';
import {addPerson, StaffBrowser, type Person} from './staff-browser.js';

const settings = {secretKey: 'a-secret-key-for-these-tests-only'};

describe('somebody who guesses passwords', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  const signIn = (person: Person, password = person.password) =>
    new StaffBrowser(receiver).signIn({...person, password});
  const statuses = async (person: Person, passwords: readonly string[]) => {
    const found: number[] = [];
    for (const password of passwords) found.push((await signIn(person, password)).status);
    return found;
  };
  const five = ['1', '2', '3', '4', '5'];
  const wrong = [401, 401, 401, 401, 401];

  it('is stopped after five, whoever knows the right one then, for a quarter of an hour', async (test) => {
    const person = await addPerson(receiver, {account: 'one'});
    const colleague = await addPerson(receiver, {account: 'two'});
    test.mock.timers.enable({apis: ['Date'], now: Date.now()});
    assert.deepEqual(await statuses(person, five), wrong);
    const locked = await signIn(person);
    assert.deepEqual([locked.status, locked.headers.get('set-cookie')], [429, null]);
    assert.match(await locked.text(), /too many wrong passwords for this name. Wait 15 minutes/);
    assert.equal((await signIn(colleague)).status, 303, 'a colleague is not locked out');
    test.mock.timers.tick(14 * 60_000);
    assert.equal((await signIn(person)).status, 429);
    test.mock.timers.tick(61_000);
    assert.equal((await signIn(person)).status, 303);
  });

  it('is stopped in the same way at a name that nobody has, and learns nothing from the time', async () => {
    const person = await addPerson(receiver, {account: 'timed'});
    const nobody = {...person, account: 'nobody'};
    const pages: string[] = [];
    const times: number[] = [];
    for (const guessed of [person, nobody]) {
      const started = performance.now();
      assert.deepEqual(await statuses(guessed, five), wrong, guessed.account);
      times.push(performance.now() - started);
      const locked = await signIn(guessed);
      assert.equal(locked.status, 429);
      pages.push((await locked.text()).replace(guessed.account, 'x'));
    }
    assert.equal(pages[0], pages[1]);
    assert.ok(times[1]! > times[0]! / 2, `${times.join(' and ')} ms`);
  });

  it('is not helped by guessing all at once', async () => {
    const person = await addPerson(receiver, {account: 'rushed'});
    const many = Array.from({length: 20}, (_, guess) => signIn(person, String(guess)));
    const found = (await Promise.all(many)).map(({status}) => status);
    assert.equal(found.filter((status) => status === 401).length, 5);
    assert.equal(found.filter((status) => status === 429).length, 15);
  });

  it('is not who mistypes now and then: the right password clears the wrong ones', async () => {
    const person = await addPerson(receiver, {account: 'mistypes'});
    const right = person.password;
    assert.deepEqual(await statuses(person, ['1', '2', '3', '4', right, '1', '2', '3', '4', right]), [
      ...[401, 401, 401, 401, 303],
      ...[401, 401, 401, 401, 303],
    ]);
  });

  it('does not keep somebody out who is given a new password', async () => {
    const person = await addPerson(receiver, {account: 'helped'});
    assert.deepEqual(await statuses(person, five), wrong);
    assert.equal(await changePassword(settings, receiver.database, person, 'a new one for helped'), true);
    assert.equal((await signIn(person, 'a new one for helped')).status, 303);
  });

  it('leaves no name in the database: people type a password into the wrong box', async () => {
    const person = await addPerson(receiver, {account: 'boxes'});
    await signIn({...person, account: 'my-own-password'}, 'boxes');
    const noted = await receiver.database.selectFrom('wrong_passwords').selectAll().execute();
    assert.ok(noted.length > 0);
    assert.ok(!JSON.stringify(noted).includes('my-own-password'));
  });
});
