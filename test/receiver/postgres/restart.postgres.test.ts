/** What can only happen to a server: it stops, is killed, or has no more connections to give. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import {startPostgres, type PostgresServer} from '../../../tools/postgres/server.js';
import {postgresAt} from '../engines/postgres.js';
import {get, json, post, rows, startReceiver, submission, type Body, type Listed, type Receiver} from '../receiver.js';

describe('a receiver whose PostgreSQL', () => {
  let server: PostgresServer;
  let receiver: Receiver;
  before(async () => {
    server = await startPostgres();
    const own = await postgresAt(server.urlOf('postgres')).newDatabase();
    receiver = await startReceiver({}, undefined, own);
  });
  after(async () => {
    await receiver.close();
    await server.remove();
  });

  const isHealed = async () => {
    assert.equal((await get(receiver, '/health')).status, 200);
    const sent = submission();
    assert.deepEqual([(await post(receiver, sent)).status, (await post(receiver, sent)).status], [201, 200]);
  };

  it('is stopped: 503 with a time to come again, and it heals without a restart', async () => {
    await isHealed();
    await server.stop();
    const sent = submission();
    for (const refused of [
      await post(receiver, sent),
      await get(receiver, '/submissions'),
      await get(receiver, '/health'),
    ]) {
      assert.equal(refused.status, 503);
      assert.match(refused.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
    }
    await server.start();
    assert.equal((await post(receiver, sent)).status, 201);
    await isHealed();
  });

  it('is killed while families send: nothing that has a receipt is lost, and nothing is there twice', async () => {
    const acknowledged = new Set<string>();
    const tried: Body[] = [];
    let isOver = false;
    const family = async () => {
      while (!isOver) {
        const sent = submission();
        tried.push(sent);
        // As a family's page does: the same id again, until there is a receipt.
        for (let status = 0; status !== 201 && status !== 200 && !isOver;) {
          ({status} = await post(receiver, sent));
          if (status === 201 || status === 200) acknowledged.add(sent.submissionId);
          else assert.equal(status, 503);
        }
      }
    };
    const families = Array.from({length: 8}, family);
    for (let kill = 0; kill < 3; kill++) {
      const enough = acknowledged.size + 10;
      while (acknowledged.size < enough) await new Promise((resolve) => setTimeout(resolve, 5));
      await server.stop('immediate');
      await server.start();
    }
    isOver = true;
    await Promise.all(families);
    const found = (await rows(receiver)).map(({submission_id: id}) => id);
    assert.equal(new Set(found).size, found.length);
    assert.deepEqual(
      [...acknowledged].filter((id) => !found.includes(id)),
      [],
    );
    assert.ok(acknowledged.size >= 30);
    for (const sent of tried) assert.ok([200, 201].includes((await post(receiver, sent)).status));
  });

  it('has no connection left to give: 503, and it heals', async () => {
    const pool = new pg.Pool({connectionString: receiver.own.environment['DATABASE_URL']!, max: 500});
    pool.on('error', () => {});
    await server.stop();
    await server.start();
    const taken: pg.PoolClient[] = [];
    try {
      for (;;) taken.push(await pool.connect());
    } catch {
      // All are taken.
    }
    assert.equal((await post(receiver, submission())).status, 503);
    for (const client of taken) client.release(true);
    await pool.end();
    await isHealed();
  });

  it('was made without being sure of the disk, is not used at all', async () => {
    const client = new pg.Client(server.urlOf('postgres'));
    await client.connect();
    await client.query('alter system set fsync = off');
    await client.query('select pg_reload_conf()');
    await client.end();
    await server.stop();
    await server.start();
    assert.equal((await post(receiver, submission())).status, 503);
    assert.ok(receiver.log.some((line) => 'code' in line && line.code === 'FSYNC_OFF'));
  });

  it('lets a lazy commit be its usual one, has a sure one from us all the same', async () => {
    const client = new pg.Client(server.urlOf('postgres'));
    await client.connect();
    await client.query('alter system reset fsync');
    await client.query('alter system set synchronous_commit = off');
    await client.query('select pg_reload_conf()');
    await client.end();
    await server.stop();
    await server.start();
    await isHealed();
    assert.equal(await postgresAt('').weakness(receiver.database), undefined);
    assert.ok((await json<Listed>(get(receiver, '/submissions'))).submissions.length > 0);
  });
});
