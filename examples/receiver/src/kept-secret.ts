import {randomBytes} from 'node:crypto';
import {linkSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const randomText = () => randomBytes(32).toString('base64url');

function keep(folder: string, file: string, secret: string): void {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${secret}\n`, {mode: 0o600});
  try {
    // A link appears whole or not at all: of two receivers that start together, both read the one that came first.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, {force: true});
  }
}

/**
 * A secret that the demo makes for itself, so that it starts with no settings and staff stay signed in after a restart.
 *
 * @param folder where it is kept, readable for this user only
 * @param name of the file
 * @param make makes one; without it, 43 random letters
 */
export function keptSecret(folder: string, name: string, make = randomText): string {
  const file = join(folder, name);
  const read = () => readFileSync(file, 'utf8').trim();
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    keep(folder, file, make());
    return read();
  }
}
