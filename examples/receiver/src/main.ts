import type {AddressInfo} from 'node:net';
import {serve} from '@hono/node-server';
import {createApp} from './app.js';
import {closeInOrder} from './close-in-order.js';
import {openDatabase, type Database} from './database/open.js';
import {logToOutput} from './log.js';
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

async function databaseOrStop(file: string): Promise<Database> {
  try {
    return await openDatabase(file);
  } catch (error) {
    return stop([
      `DATABASE_FILE: ${file} cannot be used: ${(error as Error).message}. Is the folder there, writable and not full?`,
    ]);
  }
}

function announce({host = 'localhost', schools, madeToken, notices}: Settings, {port}: AddressInfo): void {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  console.log(`School website  ${address}/`);
  console.log(`For staff       ${address}/staff`);
  if (madeToken !== undefined) console.log(`Staff token     ${madeToken}`);
  console.log(`Schools         ${schools.join(', ')}`);
  for (const notice of notices) console.log(notice);
}

// Whoever read the log has gone: families are still served.
process.stdout.on('error', () => {});

const settings = settingsOrStop();
const database = await databaseOrStop(settings.databaseFile);
const app = await createApp({settings, database, log: logToOutput});
const options = {
  fetch: app.fetch,
  port: settings.port,
  ...(settings.host === undefined ? {} : {hostname: settings.host}),
};
const server = serve(options, (address) => announce(settings, address));
server.on('error', (error: NodeJS.ErrnoException) =>
  stop([`PORT: ${settings.port} cannot be used (${error.code ?? error.message}). Set another.`]),
);
closeInOrder(server, database);
