import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {rm} from 'node:fs/promises';
import {finished} from 'node:stream/promises';
import {note} from '../database/audit.js';
import type {Database} from '../database/open.js';
import {keys, pagesOfTable, type Table} from '../database/tables.js';
import {whoCommands} from '../data-keeping/who.js';
import {lineOf} from './lines.js';

/**
 * Writes everything that these schools have into a file that only its owner may read, a page at a time, with a last line
 * by which a file that was cut short is known.
 *
 * @param file must not be there yet
 * @returns how many rows of each table
 */
export async function exportAll(
  database: Database,
  schools: readonly string[],
  file: string,
): Promise<ReadonlyMap<Table, number>> {
  for (const school of schools) await note(database, whoCommands(school), [{what: 'export all'}]);
  const out = createWriteStream(file, {flags: 'wx', mode: 0o600});
  await once(out, 'open');
  const hash = createHash('sha256');
  const counts = new Map<Table, number>();
  let lines = 0;
  const write = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  try {
    for (const table of Object.keys(keys) as Table[])
      for (const school of schools)
        for await (const rows of pagesOfTable(database, table, school)) {
          const text = rows.map((row) => `${lineOf({table, row})}\n`).join('');
          hash.update(text);
          lines += rows.length;
          counts.set(table, (counts.get(table) ?? 0) + rows.length);
          await write(text);
        }
    await write(`${JSON.stringify({end: {lines, sha256: hash.digest('hex')}})}\n`);
    out.end();
    await finished(out);
  } catch (error) {
    out.destroy();
    await rm(file, {force: true});
    throw error;
  }
  return counts;
}
