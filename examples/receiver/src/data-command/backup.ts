import {closeSync, openSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {sql} from 'kysely';
import {note} from '../database/audit.js';
import type {Database} from '../database/open.js';
import {nameOfPlace, type DatabasePlace} from '../database/place.js';
import {whoCommands} from '../data-keeping/who.js';

/**
 * Copies SQLite's file as it is at one moment, while the receiver goes on. PostgreSQL has a command of its own for that.
 *
 * @param file must not be there yet; only its owner may read it
 * @throws Error that says what to do instead
 */
export async function backUp(
  database: Database,
  place: DatabasePlace,
  schools: readonly string[],
  file: string,
): Promise<void> {
  if ('url' in place)
    throw new Error(
      `${nameOfPlace(place)} is PostgreSQL: pg_dump --format=custom --file=${file} "$DATABASE_URL" makes its backup.`,
    );
  closeSync(openSync(file, 'wx', 0o600));
  try {
    await sql`vacuum into ${file}`.execute(database);
  } catch (error) {
    await rm(file, {force: true});
    throw error;
  }
  for (const school of schools) await note(database, whoCommands(school), [{what: 'backup'}]);
}
