import assert from 'node:assert/strict';
import {after, before, describe, it, mock} from 'node:test';
import {forgetOldCounts, mostOfAddress} from '../../examples/receiver/src/defence/flood.js';
import type {Settings} from '../../examples/receiver/src/settings.js';
import {post, rows, startReceiver, submission, type Body, type Receiver} from './receiver.js';
import {startSurveyReceiver, survey} from './survey.js';

const schools: Partial<Settings> = {schools: ['demo', 'mill-lane'], spamDefence: true, proxies: 1};

/** As the school's own proxy passes it on. */
const from = (address: string) => ({'X-Forwarded-For': address});
const hall = '203.0.113.7';
const home = '198.51.100.23';

const about = (school: string): Body => submission({school});

describe('a flood from one address', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver(schools);
  });
  after(() => receiver.close());

  const counts = () => receiver.database.selectFrom('post_counts').selectAll().execute();
  /** Who has posted once has now posted as often as anybody may. */
  const nearlyFlood = () => receiver.database.updateTable('post_counts').set({posts: mostOfAddress}).execute();
  const forget = () => receiver.database.deleteFrom('post_counts').execute();

  it('is none where three hundred families send from the school’s own network', async () => {
    for (let n = 0; n < 300; n += 20) {
      const all = await Promise.all(Array.from({length: 20}, () => post(receiver, about('demo'), from(hall))));
      assert.deepEqual([...new Set(all.map(({status}) => status))], [201]);
    }
    assert.deepEqual(
      (await counts()).map(({posts}) => posts),
      [300],
    );
    assert.ok(mostOfAddress >= 2_000, 'the largest schools have two thousand families');
    await forget();
  });

  it('is told to wait and when to come again, and shuts out no other family of the school', async () => {
    await post(receiver, about('demo'), from(hall));
    await nearlyFlood();
    const before = (await rows(receiver)).length;
    const sent = about('demo');
    const flood = await post(receiver, sent, from(hall));
    assert.equal(flood.status, 429);
    const wait = Number(flood.headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 600, `${wait}`);
    assert.equal((await rows(receiver)).length, before);
    assert.equal((await post(receiver, about('demo'), from(home))).status, 201);
    assert.equal((await post(receiver, about('mill-lane'), from(hall))).status, 201, 'another school');
    await forget();
    assert.equal((await post(receiver, sent, from(hall))).status, 201, 'later the same is taken');
  });

  it('does not keep a family from its receipt for what the school has', async () => {
    const sent = about('demo');
    assert.equal((await post(receiver, sent, from(hall))).status, 201);
    await nearlyFlood();
    assert.equal((await post(receiver, sent, from(hall))).status, 200);
    await forget();
  });

  it('is counted together by all receivers', async (test) => {
    const other = await startReceiver(schools, undefined, receiver.own);
    test.after(() => other.close());
    await post(receiver, about('demo'), from(hall));
    await nearlyFlood();
    assert.equal((await post(other, about('demo'), from(hall))).status, 429);
    await forget();
  });

  it('is over with its ten minutes, and then nothing of it is kept', async (test) => {
    await post(receiver, about('demo'), from(hall));
    await nearlyFlood();
    const [{address_digest: digest} = {address_digest: ''}] = await counts();
    mock.timers.enable({apis: ['Date'], now: Date.now() + 600_000});
    test.after(() => mock.timers.reset());
    assert.equal((await post(receiver, about('demo'), from(hall))).status, 201);
    const kept = await counts();
    assert.deepEqual(
      kept.map(({posts}) => posts),
      [1],
    );
    assert.notEqual(kept[0]?.address_digest, digest, 'the same address is another one in the next ten minutes');
    await forget();
  });

  it('is forgotten within the hour where nobody posts any more', async () => {
    await post(receiver, about('demo'), from(hall));
    await forgetOldCounts(receiver.database, ['demo'], Date.now());
    assert.equal((await counts()).length, 1);
    await forgetOldCounts(receiver.database, ['demo'], Date.now() + 600_000);
    assert.deepEqual(await counts(), []);
  });

  it('is known by the address that our own proxy saw, whatever was written before it', async () => {
    for (const forged of ['10.0.0.1, ', '10.0.0.2, 10.0.0.3, ', ''])
      await post(receiver, about('demo'), from(`${forged}${hall}`));
    await post(receiver, about('demo'), from(`::ffff:${hall}`));
    assert.deepEqual(
      (await counts()).map(({posts}) => posts),
      [4],
    );
    await forget();
    // One household moves about in its own /64.
    for (const address of ['2001:db8:0:7::1', '2001:db8::7:a:b:c:d', '2001:0db8:0000:0007:ffff::9'])
      await post(receiver, about('demo'), from(address));
    await post(receiver, about('demo'), from('2001:db8:0:8::1'));
    assert.deepEqual((await counts()).map(({posts}) => posts).sort(), [1, 3]);
    await forget();
  });

  it('leaves no address in the database', async () => {
    await post(receiver, about('demo'), from(hall));
    await post(receiver, about('demo'), from('2001:db8:77:7::1'));
    const bytes = await receiver.own.bytes();
    for (const trace of [hall, '2001:db8:77', '127.0.0.1']) assert.ok(!bytes.includes(trace), trace);
  });
});

describe('a receiver that no proxy of ours stands before', () => {
  it('believes nobody who says that the address is another one', async (test) => {
    const receiver = await startReceiver({spamDefence: true});
    test.after(() => receiver.close());
    for (let n = 0; n < 5; n++) await post(receiver, submission(), from(`203.0.113.${n}`));
    const counts = await receiver.database.selectFrom('post_counts').selectAll().execute();
    assert.deepEqual(
      counts.map(({posts}) => posts),
      [5],
    );
  });
});

describe('a receiver with SPAM_DEFENCE=off', () => {
  it('counts nobody', async (test) => {
    const receiver = await startReceiver();
    test.after(() => receiver.close());
    assert.equal((await post(receiver, submission())).status, 201);
    assert.deepEqual(await receiver.database.selectFrom('post_counts').selectAll().execute(), []);
  });
});

describe('a family that answers without its name', () => {
  it('leaves no count of its address, and is held back only where that address floods the school', async (test) => {
    const receiver = await startSurveyReceiver({spamDefence: true, proxies: 1});
    test.after(() => receiver.close());
    const counts = () => receiver.database.selectFrom('post_counts').selectAll().execute();
    assert.equal((await post(receiver, survey(), from(home))).status, 201);
    assert.deepEqual(await counts(), []);
    await post(receiver, submission(), from(hall));
    await receiver.database.updateTable('post_counts').set({posts: mostOfAddress}).execute();
    assert.equal((await post(receiver, survey(), from(hall))).status, 429);
    assert.equal((await post(receiver, survey(), from(home))).status, 201);
    assert.equal((await counts()).length, 1);
  });

  it('is held back where the school had more of these in one day than it has families', async (test) => {
    const receiver = await startSurveyReceiver({spamDefence: true});
    test.after(() => receiver.close());
    const day = new Date().toLocaleDateString('sv', {timeZone: 'Europe/London'});
    const receipts = Array.from({length: 5_000}, (_, n) => ({
      school: 'demo',
      id_digest: `digest ${n}`,
      content_digest: '',
      reference: '',
      day,
    }));
    for (let at = 0; at < receipts.length; at += 1000)
      await receiver.database
        .insertInto('survey_receipts')
        .values(receipts.slice(at, at + 1000))
        .execute();
    const refused = await post(receiver, survey());
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '3600']);
  });
});
