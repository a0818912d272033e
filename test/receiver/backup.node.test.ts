import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {TestDatabase} from './engines/engine.js';
import {engine} from './engines/this-engine.js';
import {sent} from './loop.js';
import {get, json, post, startReceiver, submission, type Body, type Receiver} from './receiver.js';

const documented = await readFile('docs/for-schools/data.md', 'utf8');

/** The commands that stand in the documentation, the first block in which this does. */
function commandsWith(part: string): string {
  const found = [...documented.matchAll(/```sh\n(.*?)```/gs)]
    .map(([, block]) => block!)
    .find((block) => block.includes(part));
  if (found === undefined) throw new Error(`nothing in the documentation has ${part}`);
  return found;
}

const isSqlite = engine.name === 'SQLite';
const backUp = commandsWith(isSqlite ? '-- backup' : 'pg_dump');
const putBack = commandsWith(isSqlite ? 'cp "$BACKUP"' : 'pg_restore');

describe('a school that follows the documentation', () => {
  let folder: string;
  let own: TestDatabase;
  let receiver: Receiver;
  let first: Body;
  const settings = {schools: ['142307'] as const, tokens: [{school: '142307', token: 'a-token-of-the-school'}]};

  const run = (commands: string, more: Record<string, string> = {}) =>
    promisify(execFile)('sh', ['-ec', commands], {
      env: {
        ...process.env,
        ...own.environment,
        SCHOOLS: '142307',
        SECRET_KEY: 'a-secret-key-for-these-tests-only',
        RETENTION_DAYS: '365',
        BACKUP: join(folder, 'backup'),
        ...more,
      },
    });
  const read = ({submissionId}: Body) => get(receiver, `/submissions/${submissionId}`, 'a-token-of-the-school');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
    own = await engine.newDatabase();
    receiver = await startReceiver(settings, undefined, own);
    first = await sent(
      receiver,
      submission({school: '142307', answers: {childName: 'Jaś', yourName: 'A', goodAt: '👩‍👩‍👧\u202e'}}),
    );
  });
  after(async () => {
    await receiver.close();
    await own.remove();
    await rm(folder, {recursive: true});
  });

  it('has a backup while families send, which only its owner may read', async () => {
    let isOver = false;
    const family = async () => {
      while (!isOver) await sent(receiver, submission({school: '142307'}));
    };
    const sending = family();
    await run(backUp);
    isOver = true;
    await sending;
    assert.equal((await stat(join(folder, 'backup'))).mode & 0o777, 0o600);
  });

  it('puts it back after a loss: what was in it is there, replays are known, and the rest can come again', async () => {
    const late = await sent(receiver, submission({school: '142307'}));
    const receipt = await json(post(receiver, first));
    await receiver.database.deleteFrom('submissions').where('school', '=', '142307').execute();
    assert.equal((await read(first)).status, 404);
    await receiver.close();
    await run(putBack);
    receiver = await startReceiver(settings, undefined, own);
    const stored = await json<Record<string, unknown>>(read(first));
    assert.deepEqual(stored['answers'], first.answers);
    assert.deepEqual(await json(post(receiver, first)), receipt);
    assert.equal((await post(receiver, late)).status, 201);
    assert.deepEqual(await engine.damage(receiver.database), []);
  });
});
