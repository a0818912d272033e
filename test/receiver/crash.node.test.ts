import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openDatabase} from '../../examples/receiver/src/database/open.js';
import type {TestDatabase} from './engines/engine.js';
import {engine} from './engines/this-engine.js';
import {submission} from './receiver.js';

const main = join(import.meta.dirname, '../../examples/receiver/src/main.ts');

describe('a receiver whose machine stops without a warning', () => {
  let own: TestDatabase;
  before(async () => {
    own = await engine.newDatabase();
  });
  after(() => own.remove());

  async function start(): Promise<{child: ChildProcess; url: string; output: () => string}> {
    const env = {
      PATH: process.env['PATH'],
      PORT: '0',
      HOST: '127.0.0.1',
      STAFF_TOKEN: 'x',
      ...own.environment,
    };
    const child = spawn(process.execPath, ['--import', 'tsx', main], {env, stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /(http:\S+)\/\n/.exec(output)?.[1];
        if (found) resolve(found);
      });
    });
    return {child, url, output: () => output};
  }

  const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

  const post = async (url: string, body: {submissionId: string}): Promise<number | undefined> => {
    const headers = {'Content-Type': 'application/json', 'Idempotency-Key': body.submissionId};
    try {
      return (await fetch(`${url}/submissions`, {method: 'POST', headers, body: JSON.stringify(body)})).status;
    } catch {
      return undefined;
    }
  };

  it('has exactly one copy of all that it gave a receipt for, and takes the rest again', async () => {
    const acknowledged = new Set<string>();
    const tried = new Map<string, {submissionId: string}>();
    for (let crash = 0; crash < 3; crash++) {
      const {child, url} = await start();
      let receipts = 0;
      // In the middle of what the other seven are sending, however fast the machine is.
      const last = 8 + 3 * crash;
      const family = async () => {
        for (;;) {
          const sent = submission();
          tried.set(sent.submissionId, sent);
          if ((await post(url, sent)) !== 201) return;
          acknowledged.add(sent.submissionId);
          if (++receipts === last) child.kill('SIGKILL');
        }
      };
      const families = Array.from({length: 8}, family);
      await ended(child);
      await Promise.all(families);
    }
    assert.ok(acknowledged.size >= 8 + 11 + 14, `only ${acknowledged.size} were stored`);

    const database = await openDatabase(own.place);
    assert.deepEqual(await engine.damage(database), []);
    const found = await database.selectFrom('submissions').select('submission_id').execute();
    await database.destroy();
    const ids = new Set(found.map(({submission_id: id}) => id));
    assert.equal(ids.size, found.length);
    assert.deepEqual(
      [...acknowledged].filter((id) => !ids.has(id)),
      [],
    );

    const {child, url} = await start();
    for (const [id, sent] of tried) assert.equal(await post(url, sent), ids.has(id) ? 200 : 201);
    child.kill('SIGTERM');
    assert.equal(await ended(child), 0, 'and closes in order when it is asked to');
  });

  it('writes a log without a word of what families sent', async () => {
    const {child, url, output} = await start();
    const canary = 'ZQX-CANARY';
    const sent = submission({
      answers: {childName: canary, yourName: canary, goodAt: canary},
      subject: {childName: canary},
    });
    await post(url, sent);
    const odd = {...submission(), [canary]: canary};
    assert.equal(await post(url, odd), 422);
    await fetch(`${url}/submissions/${canary}?${canary}=${canary}`, {
      headers: {Authorization: `Bearer ${canary}`, Cookie: canary},
    });
    await fetch(`${url}/${canary}?${canary}`);
    await fetch(`${url}/staff/sign-in`, {method: 'POST', body: new URLSearchParams({name: canary, password: canary})});
    child.kill('SIGTERM');
    await ended(child);
    assert.match(output(), /"method":"GET","route":"\/submissions\/:id","status":401/);
    assert.match(output(), /"method":"POST","route":"\/submissions","status":201/);
    assert.ok(!output().includes(canary), output());
    assert.ok(!output().includes(sent.submissionId), output());
  });
});
