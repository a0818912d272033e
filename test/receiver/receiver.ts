/** What the receiver's tests share: a receiver of their own on a free port, and what families send. */
import type {AddressInfo} from 'node:net';
import {serve} from '@hono/node-server';
import type {FormDefinition} from 'parent-voice';
import {createApp} from '../../examples/receiver/src/app.js';
import {openDatabase, type Database} from '../../examples/receiver/src/database/open.js';
import type {LogLine} from '../../examples/receiver/src/log.js';
import {serverLimits} from '../../examples/receiver/src/server-limits.js';
import type {Settings} from '../../examples/receiver/src/settings.js';
import type {TestDatabase} from './engines/engine.js';
import {engine} from './engines/this-engine.js';
import {eachQueryNamesItsSchool} from './names-its-school.js';

export interface Receiver {
  readonly url: string;
  readonly database: Database;
  readonly own: TestDatabase;
  readonly log: LogLine[];
  /** Every method and address that it knows. */
  readonly routes: readonly {readonly method: string; readonly path: string}[];
  readonly close: () => Promise<void>;
}

export const staffToken = 'a-token-for-the-staff-of-demo';

const usual: Settings = {
  port: 0,
  host: '127.0.0.1',
  schools: ['demo'],
  schoolContext: new Map(),
  tokens: [{school: 'demo', token: staffToken}],
  madeToken: undefined,
  madePassword: undefined,
  formRoles: new Map(),
  dataRoles: ['headteacher'],
  allowedOrigins: ['https://www.school.example'],
  secretKey: 'a-secret-key-for-these-tests-only',
  retentionDays: undefined,
  databasePlace: {file: ''},
  // Nobody here waits as long as a family does; the tests of the defence turn it on.
  spamDefence: false,
  proxies: 0,
  isDemo: true,
  notices: [],
};

/** Starts a receiver; its database is a new one unless it is to share another's, and its forms are ours unless others are. */
export async function startReceiver(
  changes: Partial<Settings> = {},
  forms?: readonly FormDefinition[],
  shared?: TestDatabase,
): Promise<Receiver> {
  const own = shared ?? (await engine.newDatabase());
  const settings = {...usual, databasePlace: own.place, ...changes};
  const database = await openDatabase(own.place);
  const log: LogLine[] = [];
  const app = await createApp({
    settings,
    database: database.withPlugin(eachQueryNamesItsSchool),
    log: (line) => log.push(line),
    ...(forms && {forms}),
  });
  const server = serve({fetch: app.fetch, port: 0, hostname: '127.0.0.1', serverOptions: serverLimits});
  await new Promise((resolve) => server.once('listening', resolve));
  const close = async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
    await database.destroy();
    if (!shared) await own.remove();
  };
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, database, own, log, routes: app.routes, close};
}

export type Body = Record<string, unknown> & {readonly submissionId: string; readonly answers: Record<string, unknown>};

/** What a mother sends who answered three questions in Polish. */
export const submission = (changes: Record<string, unknown> = {}): Body => ({
  submissionId: crypto.randomUUID(),
  form: 'parentQuestionnaire',
  formVersion: 1,
  packageVersion: '0.1.0',
  locale: 'pl',
  stage: 'a',
  createdAt: '2026-11-17T20:48:09.412Z',
  answers: {childName: 'Jaś', yourName: 'Agnieszka', goodAt: 'Świetnie buduje z klocków.'},
  ...changes,
});

/** Sends text as it is, with the headers of the contract unless others are given (undefined leaves one out). */
export function postText(
  {url}: Receiver,
  body: BodyInit,
  id: string | undefined,
  headers: Record<string, string> = {},
): Promise<Response> {
  const key = id === undefined ? {} : {'Idempotency-Key': id};
  return fetch(`${url}/submissions`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...key, ...headers},
    body,
  });
}

export const post = (receiver: Receiver, body: Body, headers: Record<string, string> = {}): Promise<Response> =>
  postText(receiver, JSON.stringify(body), body.submissionId, headers);

export const get = ({url}: Receiver, path: string, token: string | undefined = staffToken): Promise<Response> =>
  fetch(`${url}${path}`, {headers: token ? {Authorization: `Bearer ${token}`} : {}, redirect: 'manual'});

export const json = async <Value>(response: Response | Promise<Response>): Promise<Value> =>
  (await (await response).json()) as Value;

export interface Listed {
  readonly submissions: readonly Record<string, unknown>[];
  readonly next?: string;
}

export const rows = ({database}: Receiver) => database.selectFrom('submissions').selectAll().execute();
