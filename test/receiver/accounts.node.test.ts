import assert from 'node:assert/strict';
import {execFile, type ExecFileException} from 'node:child_process';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {readCommand} from '../../examples/receiver/src/accounts/arguments.js';
import {firstAccount, unreadSchools} from '../../examples/receiver/src/accounts/first-account.js';
import {runCommand} from '../../examples/receiver/src/accounts/run-command.js';
import {removeAccount} from '../../examples/receiver/src/database/accounts.js';
import {changePassword} from '../../examples/receiver/src/passwords/check.js';
import type {Settings} from '../../examples/receiver/src/settings.js';
import {startReceiver, type Receiver} from './receiver.js';
import {addPerson, signedIn, StaffBrowser} from './staff-browser.js';

const settings = {secretKey: 'a-secret-key-for-these-tests-only'};
const schools = ['142307', '142308'] as const;

describe('whoever looks after the accounts', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver({schools: [...schools]});
  });
  after(() => receiver.close());

  const run = (line: string) => runCommand(settings, receiver.database, readCommand(line.split(' '), [...schools]));
  const passwordIn = (lines: readonly string[]) => /^Password +(\S+)$/m.exec(lines.join('\n'))![1]!;
  const status = async (account: string, password: string) =>
    (await new StaffBrowser(receiver).signIn({account, password, school: '142308'})).status;

  it('adds one with a password that opens, and sees it in the list without the password', async () => {
    assert.deepEqual(await run('list'), ['There are no accounts yet.']);
    const password = passwordIn(
      await run('add Okafor --school 142308 --roles senco,classTeacher --display Mrs-Okafor'),
    );
    assert.equal(await status('okafor', password), 303);
    assert.deepEqual(await run('list'), ['142308\tokafor\tMrs-Okafor\tsenco,classTeacher']);
    assert.deepEqual(await run('list --school 142307'), ['There are no accounts yet.']);
    await assert.rejects(run('add okafor --school 142308 --roles senco'), /has an account “okafor” already/);
    assert.equal(await status('okafor', password), 303, 'and the first is as it was');
  });

  it('gives somebody a new password, which ends what the old one opened', async () => {
    const old = passwordIn(await run('add forgets --school 142308 --roles senco'));
    const browser = await signedIn(receiver, {
      ...(await addPerson(receiver, {school: '142307'})),
      school: '142308',
      account: 'forgets',
      password: old,
    });
    const fresh = passwordIn(await run('password forgets --school 142308'));
    assert.equal((await browser.get('/submissions')).status, 401);
    assert.deepEqual([await status('forgets', old), await status('forgets', fresh)], [401, 303]);
    await assert.rejects(run('password nobody --school 142308'), /142308 has no account “nobody”/);
  });

  it('removes one, and only that school’s', async () => {
    const password = passwordIn(await run('add leaver --school 142308 --roles senco'));
    await run('add leaver --school 142307 --roles senco');
    await run('remove leaver --school 142307');
    assert.equal(await status('leaver', password), 303);
    await run('remove leaver --school 142308');
    assert.equal(await status('leaver', password), 401);
    await assert.rejects(run('remove leaver --school 142308'), /has no account “leaver”/);
  });

  it('is told what is wrong with the command', () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      ['', /say what to do/],
      ['drop okafor --school 142308', /say what to do/],
      ['remove a b --school 142308', /say what to do/],
      ['add okafor --roles senco', /--school must be given: 142307, 142308/],
      ['add okafor --roles senco --school demo', /--school “demo” is not among SCHOOLS/],
      ['add okafor --school 142308', /--roles “” is not a role. There are .*senco/],
      ['add okafor --school 142308 --roles senko', /--roles “senko” is not a role/],
      ['add a/b --school 142308 --roles senco', /“a\/b” must be one word/],
      ['add okafor --school 142308 --roles senco --admin', /--admin/],
    ];
    for (const [line, expected] of wrong)
      assert.throws(() => readCommand(line.split(' ').filter(Boolean), [...schools]), expected, line);
  });

  it('need not name the only school', () => {
    assert.deepEqual(readCommand(['remove', 'Okafor'], ['demo']), {is: 'remove', school: 'demo', account: 'okafor'});
  });

  it('runs it with npm, beside a receiver that is running', async () => {
    // Not spawnSync: while nothing else runs here, the receiver's idle connections grow old unseen.
    const npm = (...args: string[]) =>
      promisify(execFile)('npm', ['run', '--silent', 'account', '-w', 'examples/receiver', '--', ...args], {
        cwd: join(import.meta.dirname, '../..'),
        env: {
          PATH: process.env['PATH'],
          SCHOOLS: '142307,142308',
          SECRET_KEY: 'a-secret-key-for-these-tests-only',
          RETENTION_DAYS: '365',
          ...receiver.own.environment,
        },
      });
    const {stdout} = await npm('add', 'npm', '--school', '142308', '--roles', 'senco');
    assert.equal(await status('npm', passwordIn([stdout])), 303);
    await assert.rejects(npm('add', 'npm', '--school', '142308', '--roles', 'senco'), (refused: ExecFileException) => {
      assert.equal(refused.code, 1);
      assert.match(refused.stderr ?? '', /^Nothing was changed\.\n {2}142308 has an account “npm” already/);
      return true;
    });
  });
});

describe('the first start', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.close());

  const made = {madePassword: '4444-4444-4444-4444'};
  const signIn = (password: string) =>
    new StaffBrowser(receiver).signIn({school: 'demo', account: 'head', password}).then(({status}) => status);

  it('of the demo makes an account that opens it, which later starts tell again', async () => {
    const first = await firstAccount(made, receiver.database);
    assert.deepEqual(first, {account: 'head', password: made.madePassword});
    assert.equal(await signIn(made.madePassword), 303);
    assert.deepEqual(await firstAccount(made, receiver.database), first);
  });

  it('tells no password that opens nothing any more, and brings nobody back', async () => {
    await firstAccount(made, receiver.database);
    const head = {school: 'demo', account: 'head'};
    await changePassword(settings, receiver.database, head, 'one of their own choice');
    assert.equal(await firstAccount(made, receiver.database), undefined);
    assert.equal(await signIn('one of their own choice'), 303);

    await addPerson(receiver);
    await removeAccount(receiver.database, head);
    assert.equal(await firstAccount(made, receiver.database), undefined);
    assert.equal(await signIn(made.madePassword), 401);
  });

  it('of a real school makes none', async () => {
    assert.equal(await firstAccount({madePassword: undefined}, receiver.database), undefined);
    assert.deepEqual(await receiver.database.selectFrom('accounts').selectAll().execute(), []);
  });

  it('says which schools nobody can read', async () => {
    await addPerson(receiver, {school: '142308'});
    const three = {
      schools: ['142307', '142308', '142309'],
      tokens: [{school: '142307', token: 'x'}],
    } as unknown as Settings;
    assert.deepEqual(await unreadSchools(three, receiver.database), ['142309']);
  });
});
