import assert from 'node:assert/strict';
import {once} from 'node:events';
import {Agent, request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {healthRoutes} from '../../examples/receiver/src/routes/health.js';
import {Stopping} from '../../examples/receiver/src/stopping.js';
import {openDatabase} from '../../examples/receiver/src/database/open.js';
import type {TestDatabase} from './engines/engine.js';
import {engine} from './engines/this-engine.js';
import {startProcess} from './own-process.js';
import {startReceiver, submission, type Receiver} from './receiver.js';

describe('a receiver that is asked to stop', () => {
  let own: TestDatabase;
  before(async () => {
    own = await engine.newDatabase();
  });
  after(() => own.remove());

  it('gives a family that is sending its receipt, lets nobody new in, and leaves the database whole', async () => {
    const receiver = await startProcess(own);
    const sent = submission();
    const text = JSON.stringify(sent);
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      'Idempotency-Key': sent.submissionId,
    };
    // Half of it is there when the receiver is asked to stop.
    const open = request(`${receiver.url}/submissions`, {method: 'POST', headers, agent: new Agent()});
    const answered = once(open, 'response');
    open.write(text.slice(0, 100));
    assert.equal((await fetch(`${receiver.url}/ready`)).status, 200);
    await new Promise((resolve) => setTimeout(resolve, 200));
    receiver.askToStop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await assert.rejects(fetch(`${receiver.url}/health`), 'nobody new is let in');
    open.end(text.slice(100));
    const [answer] = (await answered) as [{statusCode: number; resume: () => void}];
    answer.resume();
    assert.equal(answer.statusCode, 201);
    assert.equal(await receiver.ended, 0);

    const database = await openDatabase(own.place);
    assert.deepEqual(await engine.damage(database), []);
    const rows = await database.selectFrom('submissions').select('submission_id').execute();
    await database.destroy();
    assert.ok(rows.some(({submission_id: id}) => id === sent.submissionId));
  });

  it('does not wait for ever for somebody who has stopped halfway', async () => {
    const receiver = await startProcess(own);
    const headers = {'Content-Type': 'application/json', 'Content-Length': 1000, 'Idempotency-Key': 'x'};
    const open = request(`${receiver.url}/submissions`, {method: 'POST', headers});
    open.on('error', () => {});
    open.write('{');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const asked = performance.now();
    receiver.askToStop();
    assert.equal(await receiver.ended, 0);
    assert.ok(performance.now() - asked < 9_000);
  });
});

describe('whatever watches over a receiver', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  const status = async (path: string) => (await fetch(`${receiver.url}${path}`)).status;

  it('is told that it is ready, and nothing stays of the question', async () => {
    assert.equal(await status('/ready'), 200);
    assert.equal(await status('/ready'), 200);
    assert.deepEqual(await receiver.database.selectFrom('post_counts').selectAll().execute(), []);
  });

  it('is told that it is not as soon as it was asked to stop, on a connection that is still open', async () => {
    const stopping = new Stopping();
    const routes = healthRoutes(receiver.database, 'demo', stopping);
    assert.equal((await routes.request('/ready')).status, 200);
    stopping.begin();
    assert.equal((await routes.request('/ready')).status, 503);
    assert.equal((await routes.request('/health')).status, 200);
  });

  it('is told that it is not while nothing can be written, and that it is again', async () => {
    const mend = await receiver.own.trouble.busy();
    const {status: refused, headers} = await fetch(`${receiver.url}/ready`);
    assert.equal(refused, 503);
    assert.match(headers.get('retry-after') ?? '', /^\d+$/);
    await mend();
    assert.equal(await status('/ready'), 200);
  });
});
