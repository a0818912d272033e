/** The demo as `npm start` serves it after its build: the school's website and the receiver, in a process of its own. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import Libsql from 'libsql';
import type {StoredSubmission} from '../../examples/receiver/src/submissions/stored.js';

const staffToken = 'a-token-for-the-staff-of-the-journeys';

/** One row as it lies in the database file. */
export interface Row {
  readonly submission_id: string;
  readonly locale: string;
  readonly content: string;
  readonly reference: string;
}

export interface Demo {
  readonly origin: string;
  /** What the demo printed to sign in with. */
  readonly signIn: {readonly name: string; readonly password: string};
  /** All that the receiver has printed: no answer may be in it. */
  readonly output: () => string;
  /** What families and staff have sent since the start, oldest first, read from the file past the receiver. */
  readonly rows: () => readonly Row[];
  /** Asks the receiver as a machine of the school; a body is sent as JSON. */
  readonly asMachine: (method: string, path: string, body?: unknown) => Promise<Response>;
  /** `GET /submissions/<id>` as a machine of the school asks for it. */
  readonly stored: (id: string) => Promise<StoredSubmission>;
  /** Lets the days of an invitation be over, past the receiver. */
  readonly endInvitation: (id: string) => void;
  readonly stop: () => Promise<void>;
}

/** `npm start` without its build, in the folder and with the words of the workspace's own script. */
function start(databaseFile: string): ChildProcess {
  const env = {
    ...process.env,
    PORT: '0',
    DATABASE_FILE: databaseFile,
    STAFF_TOKEN: staffToken,
    SECRET_KEY: 'a-secret-key-for-the-journeys-only',
  };
  const options = {
    cwd: resolve('examples/receiver'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
  };
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], options);
}

type Printed = Pick<Demo, 'origin' | 'signIn'>;

const printed = (output: string): Printed | undefined => {
  const [, origin] = /^School website {2}(http\S+)\/$/m.exec(output) ?? [];
  const [, name, password] = /^Sign in as +(\S+)\nPassword +(\S+)$/m.exec(output) ?? [];
  return origin && name && password ? {origin, signIn: {name, password}} : undefined;
};

/** Waits for what the receiver prints when it serves; PORT=0 is any free port. */
function whenServing(child: ChildProcess, output: () => string): Promise<Printed> {
  return new Promise((found, failed) => {
    const look = () => {
      const all = printed(output());
      if (all) found(all);
    };
    child.stdout!.on('data', look);
    child.once('exit', (code) => failed(new Error(`the demo ended with ${code}:\n${output()}`)));
  });
}

async function isHealthy(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/health`);
  if (answer.status !== 200) throw new Error(`GET /health answered ${answer.status}`);
}

function readRows(databaseFile: string): readonly Row[] {
  const file = new Libsql(databaseFile);
  try {
    return file.prepare('select * from submissions order by received_at').all() as Row[];
  } finally {
    file.close();
  }
}

function endInvitation(databaseFile: string, id: string): void {
  const file = new Libsql(databaseFile);
  try {
    const end = file.prepare('update invitations set expires_at = made_at where invitation_id = ?');
    if (end.run(id).changes !== 1) throw new Error(`there is no invitation ${id}`);
  } finally {
    file.close();
  }
}

/** Starts a demo of its own: no other test's family is in it. `npm run build` must have been run. */
export async function startDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const databaseFile = join(folder, 'receiver.db');
  const child = start(databaseFile);
  let text = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(folder, {recursive: true, force: true});
  };
  try {
    const {origin, signIn} = await whenServing(child, () => text);
    await isHealthy(origin);
    const asMachine = (method: string, path: string, body?: unknown) =>
      fetch(origin + path, {
        method,
        headers: {Authorization: `Bearer ${staffToken}`, 'Content-Type': 'application/json'},
        ...(body !== undefined && {body: JSON.stringify(body)}),
      });
    const stored = async (id: string) => {
      const answer = await asMachine('GET', `/submissions/${id}`);
      if (answer.status !== 200) throw new Error(`GET /submissions/<id> answered ${answer.status}`);
      return (await answer.json()) as StoredSubmission;
    };
    // What the demo's later stages answer is there from the start.
    const before = new Set(readRows(databaseFile).map(({reference}) => reference));
    const rows = () => readRows(databaseFile).filter(({reference}) => !before.has(reference));
    return {
      origin,
      signIn,
      output: () => text,
      rows,
      asMachine,
      stored,
      endInvitation: (id) => endInvitation(databaseFile, id),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
