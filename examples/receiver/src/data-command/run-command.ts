import {eraseAndForget} from '../data-keeping/erase-and-forget.js';
import {whoCommands} from '../data-keeping/who.js';
import type {Database} from '../database/open.js';
import type {Settings} from '../settings.js';
import type {DataCommand} from './arguments.js';
import {backUp} from './backup.js';
import {exportAll} from './export-all.js';
import {checkFile, compareAll, importAll} from './import-all.js';

async function importFile(database: Database, schools: readonly string[], file: string): Promise<readonly string[]> {
  const isWhole = await checkFile(file, schools);
  await importAll(database, schools, file);
  const tables = [...(await compareAll(database, file))];
  const lines = tables.map(([table, {rows, equal, erased, sha256}]) => {
    const left = erased ? `, ${erased} erased here before and left out` : '';
    return `${table.padEnd(16)} ${rows} in the file, ${equal} equal here${left}\n  sha256 ${sha256.join('\n         ')}`;
  });
  const differing = tables.filter(([, {rows, equal, erased}]) => rows !== equal + erased).map(([table]) => table);
  if (differing.length)
    throw new Error(
      [...lines, `Not all of ${differing.join(', ')} is as in the file: other rows stand under the same keys.`].join(
        '\n',
      ),
    );
  const warning = 'The file has no last line that says it is whole, as those of this command’s export have.';
  return [...lines, ...(isWhole ? [] : [warning]), 'All that is in the file is here, and equal.'];
}

/**
 * Does what the data command was asked for.
 *
 * @returns lines to print: no answer and no name
 * @throws Error that says what is wrong
 */
export async function runDataCommand(
  {schools, databasePlace}: Pick<Settings, 'schools' | 'databasePlace'>,
  database: Database,
  command: DataCommand,
): Promise<readonly string[]> {
  switch (command.is) {
    case 'backup':
      await backUp(database, databasePlace, schools, command.file);
      return [`${command.file} is a copy of all. It holds what families told you: keep it as safe as the receiver.`];
    case 'export': {
      const counts = await exportAll(database, schools, command.file);
      return [
        ...[...counts].map(([table, count]) => `${table.padEnd(16)} ${count}`),
        `${command.file} holds what families told you: keep it as safe as the receiver.`,
      ];
    }
    case 'import':
      return importFile(database, schools, command.file);
    case 'erase': {
      const erased = await eraseAndForget(database, whoCommands(command.school), command.wish);
      if (!erased.length) throw new Error('Nothing stands under that.');
      return [`Erased: ${erased.length}. A backup or an export from before still has them.`];
    }
  }
}
