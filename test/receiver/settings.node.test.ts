import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readSettings, SettingsError, type Environment} from '../../examples/receiver/src/settings.js';

const school = {
  SCHOOLS: '142307',
  STAFF_TOKEN: 'a-long-enough-token',
  SECRET_KEY: 'a-long-enough-key',
  RETENTION_DAYS: '365',
};

describe('the settings of a receiver', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'settings-'));
  });
  after(() => rm(folder, {recursive: true}));

  const read = (environment: Environment) => readSettings(environment, folder);
  const refusal = (environment: Environment): readonly string[] => {
    try {
      read(environment);
    } catch (error) {
      if (error instanceof SettingsError) return error.problems;
      throw error;
    }
    return [];
  };

  it('need none for the demo, which makes its token and its key once and keeps them for itself', async () => {
    const settings = read({});
    assert.deepEqual([settings.port, settings.schools, settings.isDemo], [8080, ['demo'], true]);
    assert.deepEqual(settings.databasePlace, {file: join(folder, 'receiver.db')});
    assert.match(settings.madeToken ?? '', /^[\w-]{43}$/);
    assert.deepEqual(settings.tokens, [{school: 'demo', token: settings.madeToken}]);
    assert.notEqual(settings.secretKey, settings.madeToken);
    assert.deepEqual([read({}).madeToken, read({}).secretKey], [settings.madeToken, settings.secretKey]);
    for (const name of ['staff-token', 'secret-key', 'head-password']) {
      assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600);
    }
    assert.equal((await readFile(join(folder, 'staff-token'), 'utf8')).trim(), settings.madeToken);
    assert.match(settings.madePassword ?? '', /^[3-9A-Y]{4}(-[3-9A-Y]{4}){3}$/);
    assert.equal(read({}).madePassword, settings.madePassword);
  });

  it('of a real school make no secret, and need no token where no machine reads', () => {
    const {madeToken, madePassword, tokens} = read({...school, STAFF_TOKEN: undefined});
    assert.deepEqual([madeToken, madePassword, tokens], [undefined, undefined, []]);
  });

  it('say which roles see a form, and leave the others to all', () => {
    const {formRoles} = read({FORM_ROLES: ' parentQuestionnaire = senco, headteacher ; '});
    assert.deepEqual([...formRoles], [['parentQuestionnaire', ['senco', 'headteacher']]]);
    assert.equal(read({}).formRoles.size, 0);
  });

  it('say what each school says of itself, and the demo says what its website does', () => {
    assert.equal(read({}).schoolContext.get('demo')?.['schoolName'], 'Alder Brook Primary School');
    const {schoolContext} = read({...school, SCHOOL_CONTEXT: '{"142307": {"schoolName": "Mill Lane"}}'});
    assert.deepEqual([...schoolContext], [['142307', {schoolName: 'Mill Lane'}]]);
    assert.equal(read(school).schoolContext.size, 0);
  });

  it('never print a token that somebody gave', () => {
    assert.equal(read({STAFF_TOKEN: 'given'}).madeToken, undefined);
    assert.equal(read({STAFF_TOKENS: 'demo:given'}).madeToken, undefined);
  });

  it('are refused with what to change, one by one', () => {
    const wrong: readonly (readonly [Environment, RegExp])[] = [
      [{PORT: 'eighty'}, /^PORT: “eighty” must be a whole number/],
      [{PORT: '65536'}, /^PORT: .*65535/],
      [{PORT: '-1'}, /^PORT/],
      [{HOST: 'http://x'}, /^HOST: .*like 127\.0\.0\.1/],
      [{SCHOOLS: 'a b'}, /^SCHOOLS: “a b” is not a school's code/],
      [{SCHOOLS: 'demo,'}, /^SCHOOLS/],
      [{SCHOOLS: 'demo,demo'}, /^SCHOOLS: “demo” stands there twice/],
      [{STAFF_TOKENS: 'other:secret-1'}, /^STAFF_TOKENS: “other” is not among SCHOOLS \(demo\)/],
      [{STAFF_TOKENS: 'secret-1'}, /^STAFF_TOKENS: number 1 must be/],
      [{STAFF_TOKENS: 'demo:'}, /^STAFF_TOKENS: number 1 must be/],
      [{STAFF_TOKEN: 'x', STAFF_TOKENS: 'demo:x'}, /^STAFF_TOKENS: two tokens are the same/],
      [{ALLOWED_ORIGINS: '*'}, /^ALLOWED_ORIGINS: “\*” must be a whole origin/],
      [{ALLOWED_ORIGINS: 'https://x.example/form'}, /Did you mean https:\/\/x\.example\?/],
      [{ALLOWED_ORIGINS: 'https://x.example/'}, /^ALLOWED_ORIGINS/],
      [{ALLOWED_ORIGINS: 'null'}, /^ALLOWED_ORIGINS/],
      [{ALLOWED_ORIGINS: 'file:///x'}, /^ALLOWED_ORIGINS/],
      [{RETENTION_DAYS: '0'}, /^RETENTION_DAYS/],
      [{RETENTION_DAYS: 'ever'}, /^RETENTION_DAYS/],
      [{DATABASE_FILE: tmpdir()}, /^DATABASE_FILE: .* is a folder/],
      [{DATABASE_FILE: 'postgres://x'}, /^DATABASE_FILE/],
      [{DATABASE_URL: 'mysql://user:secret-1@x/y'}, /^DATABASE_URL: must be the address of a PostgreSQL database/],
      [{DATABASE_URL: 'postgres://user:secret-1@x'}, /^DATABASE_URL: must be the address/],
      [{DATABASE_URL: 'user:secret-1@x/y'}, /^DATABASE_URL: must be the address/],
      [
        {DATABASE_URL: 'postgres://user:secret-1@x/y', DATABASE_FILE: join(tmpdir(), 'x.db')},
        /^DATABASE_URL: DATABASE_FILE is set too/,
      ],
      [{PROXIES: 'yes'}, /^PROXIES: “yes” must be a whole number from 0 to 9/],
      [{SPAM_DEFENCE: 'on'}, /^SPAM_DEFENCE: “on” must be “off”/],
      [{...school, RETENTION_DAYS: ''}, /^RETENTION_DAYS: must be set for a real school/],
      [{...school, SECRET_KEY: undefined}, /^SECRET_KEY: must be set for a real school/],
      [{FORM_ROLES: 'parentQuestionnaire'}, /^FORM_ROLES: “parentQuestionnaire” must be a form, “=” and its roles/],
      [{FORM_ROLES: 'parentQuestionnaire='}, /^FORM_ROLES: “parentQuestionnaire=” must be/],
      [
        {FORM_ROLES: 'parentQuestionaire=senco'},
        /^FORM_ROLES: “parentQuestionaire” is not a form. There are .*parentQ/,
      ],
      [{FORM_ROLES: 'parentQuestionnaire=senko'}, /^FORM_ROLES: “senko” is not a role. There are .*senco/],
      [{FORM_ROLES: 'parentQuestionnaire=senco,'}, /^FORM_ROLES: “” is not a role/],
      [{FORM_ROLES: 'parentQuestionnaire=senco;parentQuestionnaire=senco'}, /^FORM_ROLES: .* stands there twice/],
      [{SCHOOL_CONTEXT: '{demo}'}, /^SCHOOL_CONTEXT: must be JSON/],
      [{SCHOOL_CONTEXT: '["demo"]'}, /^SCHOOL_CONTEXT: must have the codes of schools as its keys/],
      [{SCHOOL_CONTEXT: '{"other": {}}'}, /^SCHOOL_CONTEXT: “other” is not among SCHOOLS \(demo\)/],
      [{SCHOOL_CONTEXT: '{"demo": "Mill Lane"}'}, /^SCHOOL_CONTEXT: “demo” must have an object/],
      [{...school, SCHOOLS: 'demo,142307', RETENTION_DAYS: undefined}, /^RETENTION_DAYS/],
    ];
    for (const [environment, expected] of wrong) {
      const problems = refusal(environment);
      assert.equal(problems.length, 1, `${JSON.stringify(environment)}: ${problems.join(' | ')}`);
      assert.match(problems[0]!, expected);
      assert.ok(!problems[0]!.includes('secret-1'), 'a token or a password goes into no message');
    }
  });

  it('are refused all at once, so that they are put right at once', () => {
    assert.equal(refusal({PORT: 'x', SPAM_DEFENCE: 'x', SCHOOLS: '142307'}).length, 4);
  });

  it('of a real school are taken', () => {
    const settings = read({
      ...school,
      SCHOOLS: '142307,142308',
      STAFF_TOKENS: '142308:another-long-token',
      ALLOWED_ORIGINS: 'https://a.example, http://localhost:3000',
    });
    assert.deepEqual(settings.tokens, [
      {school: '142307', token: school.STAFF_TOKEN},
      {school: '142308', token: 'another-long-token'},
    ]);
    assert.deepEqual(settings.allowedOrigins, ['https://a.example', 'http://localhost:3000']);
    assert.deepEqual([settings.retentionDays, settings.isDemo], [365, false]);
    assert.deepEqual(settings.notices, []);
  });

  it('say aloud what one might not expect', () => {
    assert.match(read({SPAM_DEFENCE: 'off'}).notices.join(), /SPAM_DEFENCE is off/);
    assert.match(read({...school, STAFF_TOKEN: 'short'}).notices.join(), /can be guessed/);
    assert.deepEqual(read({}).notices, []);
  });

  it('that are wrong end the start with 1 and the reason', () => {
    const main = join(import.meta.dirname, '../../examples/receiver/src/main.ts');
    const {status, stderr, stdout} = spawnSync(process.execPath, ['--import', 'tsx', main], {
      env: {PATH: process.env['PATH'], PORT: 'x'},
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.equal(stderr, 'The receiver did not start.\n  PORT: “x” must be a whole number from 0 to 65535.\n');
  });
});
