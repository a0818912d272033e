import {createHash, type Hash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {note} from '../database/audit.js';
import {eraseRows, ofIds} from '../database/erase.js';
import {erasing, isErased, noteErased} from '../database/erasures.js';
import {inPieces} from '../database/in-pieces.js';
import {oneAtATime} from '../database/one-at-a-time.js';
import type {Database} from '../database/open.js';
import {addRows, rowLike, type AnyRow, type Table} from '../database/tables.js';
import {whoCommands} from '../data-keeping/who.js';
import {readLine, textOfRow, type End, type TableRow} from './lines.js';

/** What became of the rows of one table. */
export interface Imported {
  /** In the file. */
  readonly rows: number;
  /** Here, and equal to what is in the file. */
  readonly equal: number;
  /** Not put in, because the school has erased them here. */
  readonly erased: number;
  /** SHA-256 of the rows in the file, and of those that stand under the same keys here. */
  readonly sha256: readonly [string, string];
}

const perBatch = 100;

async function* rowsIn(file: string): AsyncGenerator<{readonly text: string; readonly read: TableRow | End}, void> {
  let number = 0;
  for await (const text of createInterface({input: createReadStream(file), crlfDelay: Infinity})) {
    number++;
    let read: TableRow | End;
    try {
      read = readLine(text);
    } catch {
      throw new Error(`Line ${number} of ${file} is not a line of an export.`);
    }
    yield {text, read};
  }
}

const isEnd = (read: TableRow | End): read is End => 'sha256' in read;

/**
 * Reads all of a file before anything of it is put in.
 *
 * @returns whether it says itself that it is whole; what staff take out with `/export.jsonl` does not
 * @throws Error that says what is wrong with it
 */
export async function checkFile(file: string, schools: readonly string[]): Promise<boolean> {
  const hash = createHash('sha256');
  let lines = 0;
  let isWhole = false;
  for await (const {text, read} of rowsIn(file)) {
    if (isWhole) throw new Error(`${file} goes on after its last line.`);
    if (isEnd(read)) {
      if (read.lines !== lines || read.sha256 !== hash.digest('hex'))
        throw new Error(`${file} is not as it was written: a line was lost or changed.`);
      isWhole = true;
      continue;
    }
    const {school} = read.row;
    if (!schools.includes(school)) throw new Error(`“${school}” is not among SCHOOLS (${schools.join(', ')}).`);
    hash.update(`${text}\n`);
    lines++;
  }
  return isWhole;
}

/** What was erased there is erased here too, and what was erased here stays so. */
async function putIn(database: Database, table: Table, rows: readonly AnyRow[]): Promise<void> {
  const schools = [...new Set(rows.map(({school}) => school))];
  for (const school of schools)
    await database.transaction().execute(async (transaction) => {
      const ours = rows.filter((row) => row.school === school);
      const idOf = (row: AnyRow) => String(row['submission_id']);
      if (table === 'erased_submissions') {
        await oneAtATime(transaction, school, erasing);
        for (const row of ours) await noteErased(transaction, school, [idOf(row)], String(row['erased_at']));
        const here = await ofIds(transaction, school, ours.map(idOf));
        await eraseRows(transaction, school, here, new Date().toISOString());
        return;
      }
      const kept: AnyRow[] = [];
      for (const row of ours)
        if (table !== 'submissions' || !(await isErased(transaction, school, idOf(row)))) kept.push(row);
      if (kept.length) await addRows(transaction, table, kept);
    });
}

/**
 * Puts the rows of a file into the database; what is there already stays. It can be done again after it was broken off.
 *
 * @param file that has been checked
 */
export async function importAll(database: Database, schools: readonly string[], file: string): Promise<void> {
  for (const school of schools) await note(database, whoCommands(school), [{what: 'import'}]);
  let table: Table | undefined;
  let batch: AnyRow[] = [];
  const flush = async () => {
    if (table !== undefined) await inPieces(batch, (piece) => putIn(database, table!, piece));
    batch = [];
  };
  for await (const {read} of rowsIn(file)) {
    if (isEnd(read)) continue;
    if (read.table !== table || batch.length === perBatch) await flush();
    table = read.table;
    batch.push(read.row);
  }
  await flush();
}

/** Compares each row of a file with the one that stands under its key here. */
export async function compareAll(database: Database, file: string): Promise<ReadonlyMap<Table, Imported>> {
  interface Tally {
    rows: number;
    equal: number;
    erased: number;
    readonly there: Hash;
    readonly here: Hash;
  }
  const tallies = new Map<Table, Tally>();
  for await (const {read} of rowsIn(file)) {
    if (isEnd(read)) continue;
    const {table, row} = read;
    const tally = tallies.get(table) ?? {
      rows: 0,
      equal: 0,
      erased: 0,
      there: createHash('sha256'),
      here: createHash('sha256'),
    };
    tallies.set(table, tally);
    tally.rows++;
    if (table === 'submissions' && (await isErased(database, row.school, String(row['submission_id'])))) {
      tally.erased++;
      continue;
    }
    const [there, here] = [textOfRow(row), textOfRow(await rowLike(database, table, row))];
    tally.there.update(there);
    tally.here.update(here);
    if (there === here) tally.equal++;
  }
  return new Map(
    [...tallies].map(([table, {rows, equal, erased, there, here}]) => [
      table,
      {rows, equal, erased, sha256: [there.digest('hex'), here.digest('hex')]},
    ]),
  );
}
