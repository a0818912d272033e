/** `npm run account`: who may sign in at a school. For whoever looks after the receiver, which may go on running. */
import {readCommand, usage} from './accounts/arguments.js';
import {runCommand} from './accounts/run-command.js';
import {openDatabase} from './database/open.js';
import {readSettings, SettingsError} from './settings.js';

async function run(args: readonly string[]): Promise<readonly string[]> {
  const settings = readSettings(process.env);
  const command = readCommand(args, settings.schools);
  const database = await openDatabase(settings.databasePlace);
  try {
    return await runCommand(settings, database, command);
  } finally {
    await database.destroy();
  }
}

function reasons(error: unknown): readonly string[] {
  if (error instanceof SettingsError) return error.problems;
  return [(error as Error).message, '', ...usage];
}

// npm starts it in the workspace's folder; a path in DATABASE_FILE is meant from where the command was typed.
process.chdir(process.env['INIT_CWD'] ?? '.');

try {
  for (const line of await run(process.argv.slice(2))) console.log(line);
} catch (error) {
  console.error(
    `Nothing was changed.\n${reasons(error)
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );
  process.exitCode = 1;
}
