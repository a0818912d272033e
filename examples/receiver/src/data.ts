/** `npm run data`: backup, export, import and erasure, for whoever looks after the receiver, which may go on running. */
import {readDataCommand, usage} from './data-command/arguments.js';
import {runDataCommand} from './data-command/run-command.js';
import {openDatabase} from './database/open.js';
import {readSettings, SettingsError} from './settings.js';

async function run(args: readonly string[]): Promise<readonly string[]> {
  const settings = readSettings(process.env);
  const command = readDataCommand(args, settings.schools);
  const database = await openDatabase(settings.databasePlace);
  try {
    return await runDataCommand(settings, database, command);
  } finally {
    await database.destroy();
  }
}

// npm starts it in the workspace's folder; a path is meant from where the command was typed.
process.chdir(process.env['INIT_CWD'] ?? '.');

try {
  for (const line of await run(process.argv.slice(2))) console.log(line);
} catch (error) {
  const reasons = error instanceof SettingsError ? error.problems : [(error as Error).message, '', ...usage];
  console.error(`It did not work.\n${reasons.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
}
