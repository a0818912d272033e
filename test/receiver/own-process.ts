/** A receiver in a process of its own, as a school runs it. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import type {TestDatabase} from './engines/engine.js';
import {staffToken, type Body} from './receiver.js';

const main = join(import.meta.dirname, '../../examples/receiver/src/main.ts');

export interface OwnProcess {
  readonly url: string;
  /** All that it has printed, wherever. */
  readonly output: () => string;
  readonly post: (body: Body, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Asks it to stop, and does not wait. */
  readonly askToStop: () => void;
  /** @returns the code that it ended with */
  readonly ended: Promise<number | null>;
}

/**
 * Starts one.
 *
 * @param own its database
 * @param settings beside those of the demo
 * @param before a module that is loaded first
 */
export async function startProcess(
  own: TestDatabase,
  settings: Readonly<Record<string, string>> = {},
  before?: string,
): Promise<OwnProcess> {
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    HOST: '127.0.0.1',
    STAFF_TOKEN: staffToken,
    ...own.environment,
    ...settings,
  };
  const first = before === undefined ? [] : ['--import', before];
  const child = spawn(process.execPath, ['--import', 'tsx', ...first, main], {env, stdio: ['ignore', 'pipe', 'pipe']});
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /^School website {2}(http:\S+)\/$/m.exec(output)?.[1];
        if (found) resolve(found);
      });
  });
  return {
    url,
    output: () => output,
    post: (body, headers = {}) =>
      fetch(`${url}/submissions`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': body.submissionId, ...headers},
        body: JSON.stringify(body),
      }),
    askToStop: () => child.kill('SIGTERM'),
    ended,
  };
}
