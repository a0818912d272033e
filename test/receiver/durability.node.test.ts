import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {openDatabase} from '../../examples/receiver/src/database/open.js';
import type {Mend} from './engines/engine.js';
import {engine} from './engines/this-engine.js';
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
    let mend: Mend;
    await isRefusedThenStored(
      async () => {
        mend = await receiver.own.trouble.busy();
        assert.equal(await listed(), 1);
      },
      () => mend(),
    );
  });

  it('because another process writes: who is signed in goes on reading', async (test) => {
    const browser = await signedIn(receiver, await addPerson(receiver));
    test.mock.timers.enable({apis: ['Date'], now: Date.now() + 120_000});
    const mend = await receiver.own.trouble.busy();
    assert.equal((await browser.get('/submissions')).status, 200);
    await mend();
  });

  it('because it is full: 503, staff can still read, and it heals', async () => {
    let mend: Mend;
    await isRefusedThenStored(
      async () => {
        mend = await receiver.own.trouble.full(receiver.database);
        let status = 201;
        for (let left = 50; status !== 503 && left > 0; left--)
          status = (await post(receiver, submission({answers: long}))).status;
        assert.equal(status, 503);
        assert.ok((await listed()) >= 1);
      },
      () => mend(),
    );
  });

  it('because it is read-only: 503, and it heals by connecting again', async () => {
    let mend: Mend;
    await isRefusedThenStored(
      async () => {
        mend = await receiver.own.trouble.readOnly(receiver.database);
      },
      () => mend(),
    );
    assert.equal(await engine.weakness(receiver.database), undefined);
  });

  it('because it has gone: 503 instead of an empty school, and it heals', async () => {
    let mend: Mend;
    await isRefusedThenStored(
      async () => {
        mend = await receiver.own.trouble.gone();
        assert.equal((await get(receiver, '/health')).status, 503);
        assert.equal((await get(receiver, '/submissions')).status, 503);
      },
      () => mend(),
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
      const again = await openDatabase(first.own.place);
      assert.equal(await engine.weakness(again), undefined);
      await again.destroy();
    }
    const second = await startReceiver({}, undefined, first.own);
    test.after(second.close);
    const replay = await post(second, sent);
    assert.equal(replay.status, 200);
    assert.deepEqual(await replay.json(), receipt);
    assert.equal((await rows(second)).length, 1);
  });
});
