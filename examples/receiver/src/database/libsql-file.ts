import {closeSync, existsSync, mkdirSync, openSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import Libsql from 'libsql';
import {DatabaseUnavailable} from './unavailable.js';

/** One open database file. */
export interface OpenFile {
  readonly handle: Libsql.Database;
  /** Tells whether the path still leads to this very file. */
  readonly identity: string;
}

/** How long a query waits for another process's write. Short: libsql waits on the only thread. */
const busyMilliseconds = 200;

/** Set on every open, because a database remembers only that it is in WAL. */
const pragmas = [
  `busy_timeout = ${busyMilliseconds}`,
  'journal_mode = WAL',
  // A commit is on the disk before the family reads “sent”: NORMAL, which WAL is often run with, can lose the last ones.
  'synchronous = FULL',
  // The same for macOS, where a plain fsync leaves the words in the drive's own memory. Nothing elsewhere.
  'fullfsync = ON',
  // What is erased is overwritten, not only left out.
  'secure_delete = ON',
];

/** Undefined when nothing is there. Who replaces the file under us would otherwise get our writes into nowhere. */
export function identityOf(file: string): string | undefined {
  const found = statSync(file, {throwIfNoEntry: false});
  return found && `${found.dev}:${found.ino}`;
}

/** Answers are special-category data: made for this user only; SQLite gives its other two files the same mode. */
function makeFile(file: string): void {
  mkdirSync(dirname(file), {recursive: true, mode: 0o700});
  closeSync(openSync(file, 'a', 0o600));
}

function prepare(handle: Libsql.Database): void {
  for (const pragma of pragmas) handle.pragma(pragma);
  const [journal] = handle.pragma('journal_mode') as {journal_mode: string}[];
  const [durability] = handle.pragma('synchronous') as {synchronous: number}[];
  if (journal?.journal_mode !== 'wal' || durability?.synchronous !== 2) {
    throw new Error('SQLite refused WAL or synchronous=FULL: is the file on a network drive?');
  }
}

/**
 * Opens the file durably.
 *
 * @param file path
 * @param mayMake only at the start: later, a file that has gone is a fault to be mended, not an empty school
 */
export function openFile(file: string, mayMake: boolean): OpenFile {
  if (mayMake) makeFile(file);
  if (!existsSync(file)) throw new DatabaseUnavailable('GONE');
  const handle = new Libsql(file);
  try {
    prepare(handle);
    return {handle, identity: identityOf(file) ?? ''};
  } catch (error) {
    handle.close();
    throw error;
  }
}
