import type {AddressInfo} from 'node:net';
import {serve} from '@hono/node-server';
import {forms as ours} from 'parent-voice';
import {firstAccount, unreadSchools, type FirstAccount} from './accounts/first-account.js';
import {createApp} from './app.js';
import {closeInOrder} from './close-in-order.js';
import {openDatabase, type Database} from './database/open.js';
import {nameOfPlace, type DatabasePlace} from './database/place.js';
import {storeEarlierStages} from './demo/earlier-stages.js';
import {demoForms} from './demo/forms.js';
import {logToOutput} from './log.js';
import {forgetByItself} from './retention/by-itself.js';
import {serverLimits} from './server-limits.js';
import {Stopping} from './stopping.js';
import {readSettings, SettingsError, type Settings} from './settings.js';

function stop(lines: readonly string[]): never {
  console.error(`The receiver did not start.\n${lines.map((line) => `  ${line}`).join('\n')}`);
  process.exit(1);
}

function settingsOrStop(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    return stop(error instanceof SettingsError ? error.problems : [String(error)]);
  }
}

interface Opened {
  readonly database: Database;
  readonly first: FirstAccount | undefined;
  readonly unread: readonly string[];
}

function cannotBeUsed(place: DatabasePlace, error: Error): string {
  const [setting, question] =
    'file' in place
      ? ['DATABASE_FILE', 'Is the folder there, writable and not full?']
      : ['DATABASE_URL', 'Is PostgreSQL running there, and may this user make tables in a database of that name?'];
  const {message} = error.cause instanceof Error && error.cause.message ? error.cause : error;
  return `${setting}: ${nameOfPlace(place)} cannot be used: ${message}. ${question}`;
}

async function openOrStop(settings: Settings): Promise<Opened> {
  try {
    const database = await openDatabase(settings.databasePlace);
    const first = await firstAccount(settings, database);
    if (settings.isDemo) await storeEarlierStages(database);
    return {database, first, unread: await unreadSchools(settings, database)};
  } catch (error) {
    return stop([cannotBeUsed(settings.databasePlace, error as Error)]);
  }
}

function announce(
  {host = 'localhost', schools, madeToken, notices}: Settings,
  {first, unread}: Opened,
  {port}: AddressInfo,
): void {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  console.log(`School website  ${address}/`);
  console.log(`For staff       ${address}/staff`);
  if (first) console.log(`Sign in as      ${first.account}\nPassword        ${first.password}`);
  if (madeToken !== undefined) console.log(`Staff token     ${madeToken}`);
  console.log(`Schools         ${schools.join(', ')}`);
  if (unread.length)
    console.log(
      `Nobody can read what is sent to ${unread.join(', ')} yet: npm run account -w examples/receiver -- add …`,
    );
  for (const notice of notices) console.log(notice);
}

// Whoever read the log has gone: families are still served.
process.stdout.on('error', () => {});

const settings = settingsOrStop();
const opened = await openOrStop(settings);
const {database} = opened;
const forms = settings.isDemo ? await demoForms() : ours;
const stopping = new Stopping();
const app = await createApp({settings, database, log: logToOutput, forms, stopping});
const options = {
  fetch: app.fetch,
  port: settings.port,
  serverOptions: serverLimits,
  ...(settings.host === undefined ? {} : {hostname: settings.host}),
};
const server = serve(options, (address) => announce(settings, opened, address));
server.on('error', (error: NodeJS.ErrnoException) =>
  stop([`PORT: ${settings.port} cannot be used (${error.code ?? error.message}). Set another.`]),
);
closeInOrder(server, database, stopping);
forgetByItself(database, settings, logToOutput);
