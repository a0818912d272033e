import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {listAccounts} from '../../examples/receiver/src/database/accounts.js';
import {engine} from './engines/this-engine.js';
import {get, json, post, startReceiver, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson} from './staff-browser.js';

const tokens = [
  {school: '142307', token: 'token-of-the-first-school'},
  {school: '142308', token: 'token-of-the-second-school'},
] as const;

describe('two schools on one receiver', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver({schools: ['142307', '142308'], tokens});
  });
  after(() => receiver.close());

  const idsFor = async (token: string) =>
    (await json<Listed>(get(receiver, '/submissions', token))).submissions.map(({submissionId}) => submissionId);

  it('never see each other’s submissions', async () => {
    const first = submission({school: '142307'});
    const second = submission({school: '142308'});
    assert.equal((await post(receiver, first)).status, 201);
    assert.equal((await post(receiver, second)).status, 201);
    assert.deepEqual(await idsFor(tokens[0].token), [first.submissionId]);
    assert.deepEqual(await idsFor(tokens[1].token), [second.submissionId]);
    assert.equal((await get(receiver, `/submissions/${second.submissionId}`, tokens[0].token)).status, 404);
    assert.equal((await get(receiver, `/submissions/${second.submissionId}`, tokens[1].token)).status, 200);
  });

  it('can each have the same id, with a receipt of its own', async () => {
    const first = submission({school: '142307'});
    const one = await json<{reference: string}>(post(receiver, first));
    const other = await post(receiver, {
      ...first,
      school: '142308',
      answers: {...first.answers, goodAt: 'Other words'},
    });
    assert.equal(other.status, 201);
    assert.notEqual((await json<{reference: string}>(other)).reference, one.reference);
  });

  it('are not mixed up by a change that names the other’s submission', async () => {
    const first = submission({school: '142307', subject: {respondentId: 'mother-1'}});
    await post(receiver, first);
    const change = submission({school: '142308', replaces: first.submissionId});
    assert.equal((await post(receiver, change)).status, 201);
    assert.ok(!(await idsFor(tokens[0].token)).includes(change.submissionId));
  });

  it('need to be named: without a school, or with an unknown one, nothing is stored', async () => {
    const problems = (body: unknown) => json<object>(post(receiver, body as ReturnType<typeof submission>));
    assert.deepEqual(await problems(submission()), {problems: [{path: 'school', key: 'required', params: {}}]});
    for (const school of ['demo', '142307 ', '14230%', '__proto__']) {
      const response = await post(receiver, submission({school}));
      assert.equal(response.status, 422);
      assert.deepEqual(await response.json(), {problems: [{path: 'school', key: 'unknown', params: {}}]});
    }
  });

  it('have every key and unique index of the database start with the school', async () => {
    const keys = await engine.keys(receiver.database);
    assert.equal(keys.length, 15);
    for (const {name, columns} of keys) assert.match(columns, /^school,/, name);
    const keyed = new Set(keys.map(({table}) => table));
    for (const table of await engine.tables(receiver.database))
      assert.ok(table === 'migrations' || keyed.has(table), table);
  });
});

describe('a list of names', () => {
  it('has the same order on every database: that of the letters’ codes, whatever language the server was made for', async (test) => {
    const receiver = await startReceiver();
    test.after(receiver.close);
    const names = ['élodie', 'zofia', 'a_b', 'fatima', 'ab'];
    for (const account of names) await addPerson(receiver, {account});
    const listed = await listAccounts(receiver.database, 'demo');
    assert.deepEqual(
      listed.map(({account}) => account),
      ['a_b', 'ab', 'fatima', 'zofia', 'élodie'],
    );
  });
});

describe('the only school of a receiver', () => {
  it('need not be named', async (test) => {
    const receiver = await startReceiver();
    test.after(receiver.close);
    assert.equal((await post(receiver, submission())).status, 201);
    assert.equal((await post(receiver, submission({school: 'demo'}))).status, 201);
    assert.equal((await post(receiver, submission({school: 'other'}))).status, 422);
  });
});
