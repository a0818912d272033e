import assert from 'node:assert/strict';
import {rename, stat} from 'node:fs/promises';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import Libsql from 'libsql';
import {sql} from 'kysely';
import {openDatabase} from '../../examples/receiver/src/database/open.js';
import {findSubmission} from '../../examples/receiver/src/database/submissions.js';
import {get, json, post, rows, startReceiver, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';

describe('a database that cannot be used for a while', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
    assert.equal((await post(receiver, submission())).status, 201);
  });
  afterEach(() => receiver.close());

  const long = {childName: 'J', yourName: 'A', goodAt: 'x'.repeat(1000)};

  const listed = async () => (await json<Listed>(get(receiver, '/submissions'))).submissions.length;

  /** The family is told to wait, and a retry after the trouble stores exactly one copy. */
  async function isRefusedThenStored(trouble: () => Promise<void>, mended: () => Promise<void>): Promise<void> {
    const sent = submission({answers: {...long, enjoys: long.goodAt}});
    await trouble();
    const before = await rows(receiver).then(
      ({length}) => length,
      () => 1,
    );
    const refused = await post(receiver, sent);
    assert.equal(refused.status, 503);
    assert.match(refused.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
    const body = await json<Record<string, string>>(refused);
    assert.deepEqual(Object.keys(body), ['reason', 'message']);
    assert.ok(!/sqlite|database is/i.test(JSON.stringify(body)), 'nothing of the inside is told');
    await mended();
    assert.equal((await post(receiver, sent)).status, 201);
    assert.equal((await post(receiver, sent)).status, 200);
    assert.equal(await listed(), before + 1);
    assert.equal((await get(receiver, '/health')).status, 200);
  }

  it('because another process writes: 503, staff can still read, and it heals', async () => {
    const other = new Libsql(receiver.file);
    await isRefusedThenStored(
      async () => {
        other.exec('begin immediate');
        assert.equal(await listed(), 1);
      },
      async () => void (await Promise.resolve(other.exec('rollback'))),
    );
    other.close();
  });

  it('because another process writes: who is signed in goes on reading', async (test) => {
    const browser = await signedIn(receiver, await addPerson(receiver));
    test.mock.timers.enable({apis: ['Date'], now: Date.now() + 120_000});
    const other = new Libsql(receiver.file);
    other.exec('begin immediate');
    assert.equal((await browser.get('/submissions')).status, 200);
    other.exec('rollback');
    other.close();
  });

  it('because it is full: 503, staff can still read, and it heals', async () => {
    const limit = (pages: number) =>
      sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(receiver.database).then(() => undefined);
    await isRefusedThenStored(
      async () => {
        await limit(1);
        let status = 201;
        for (let left = 50; status !== 503 && left > 0; left--)
          status = (await post(receiver, submission({answers: long}))).status;
        assert.equal(status, 503);
        assert.ok((await listed()) >= 1);
      },
      () => limit(1_000_000),
    );
  });

  it('because it is read-only: 503, and it heals by opening the file again', async () => {
    await isRefusedThenStored(
      async () => void (await sql`pragma query_only = on`.execute(receiver.database)),
      async () => {},
    );
    assert.deepEqual((await sql`pragma synchronous`.execute(receiver.database)).rows, [{synchronous: 2}]);
  });

  it('because the file has gone: 503 instead of an empty school, and it heals', async () => {
    const away = `${receiver.file}.away`;
    await isRefusedThenStored(
      async () => {
        await rename(receiver.file, away);
        assert.equal((await get(receiver, '/health')).status, 503);
        assert.equal((await get(receiver, '/submissions')).status, 503);
      },
      () => rename(away, receiver.file),
    );
  });
});

describe('a receiver that starts again', () => {
  it('has every submission, knows a replay, and is durable on each open', async (test) => {
    const first = await startReceiver();
    test.after(first.close);
    const sent = submission();
    const receipt = await json<object>(post(first, sent));
    for (let opened = 0; opened < 3; opened++) {
      const again = await openDatabase(first.file);
      const [[journal], [durability]] = [
        (await sql<{journal_mode: string}>`pragma journal_mode`.execute(again)).rows,
        (await sql<{synchronous: number}>`pragma synchronous`.execute(again)).rows,
      ];
      assert.deepEqual([journal?.journal_mode, durability?.synchronous], ['wal', 2]);
      await again.destroy();
    }
    const second = await startReceiver({databaseFile: first.file});
    test.after(second.close);
    const replay = await post(second, sent);
    assert.equal(replay.status, 200);
    assert.deepEqual(await replay.json(), receipt);
    assert.equal((await rows(second)).length, 1);
  });

  it('keeps the file for the user that it runs as', async (test) => {
    const receiver = await startReceiver();
    test.after(receiver.close);
    await post(receiver, submission());
    for (const ending of ['', '-wal']) assert.equal((await stat(receiver.file + ending)).mode & 0o777, 0o600);
  });
});

describe('a submission that is being stored', () => {
  it('keeps other processes from writing from the first look on, so that what it saw stays true', async (test) => {
    const receiver = await startReceiver();
    test.after(receiver.close);
    const other = new Libsql(receiver.file);
    await receiver.database.transaction().execute(async (transaction) => {
      assert.equal(await findSubmission(transaction, 'demo', 'x'), undefined);
      assert.throws(() => other.exec('begin immediate'), /locked/);
    });
    other.close();
  });
});

describe('two receivers on one file', () => {
  let receivers: readonly [Receiver, Receiver];
  before(async () => {
    const first = await startReceiver();
    receivers = [first, await startReceiver({databaseFile: first.file})];
  });
  after(async () => {
    await receivers[1].close();
    await receivers[0].close();
  });

  it('still keep one copy of what both are sent at once', async () => {
    for (let round = 0; round < 10; round++) {
      const sent = submission();
      const replies = await Promise.all(Array.from({length: 10}, (_, n) => post(receivers[n % 2 ? 1 : 0], sent)));
      const statuses = replies.map(({status}) => status).sort();
      assert.deepEqual(statuses, [...Array.from({length: 9}, () => 200), 201]);
    }
    assert.equal((await rows(receivers[0])).length, 10);
  });
});
