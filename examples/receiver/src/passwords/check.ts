import {createHmac} from 'node:crypto';
import {findAccount, setPassword, type AccountKey} from '../database/accounts.js';
import type {Database} from '../database/open.js';
import {forgetTries, noteTry} from '../database/wrong-passwords.js';
import type {Settings} from '../settings.js';
import {hashPassword, isPassword} from './hash.js';

const most = 5;

/** How long the wrong passwords of an account count. */
export const lockMinutes = 15;

const triedOf = ({school, account}: AccountKey, {secretKey}: Pick<Settings, 'secretKey'>) => ({
  school,
  digest: createHmac('sha256', secretKey).update(`account ${school} ${account}`).digest('base64url'),
});

/**
 * Checks a password. A name that no account has is answered as any other, in the same time, and is locked like one:
 * nobody can find out who works at a school.
 *
 * @param key the name as it was typed, in small letters, and its school
 * @returns `locked` after five wrong ones in a quarter of an hour, whatever this one is
 */
export async function checkPassword(
  settings: Pick<Settings, 'secretKey'>,
  database: Database,
  key: AccountKey,
  password: string,
): Promise<'right' | 'wrong' | 'locked'> {
  const tried = triedOf(key, settings);
  const since = new Date(Date.now() - lockMinutes * 60_000).toISOString();
  if (!(await noteTry(database, tried, {most, since}))) return 'locked';
  const account = await findAccount(database, key);
  if (!(await isPassword(password, account?.password))) return 'wrong';
  await forgetTries(database, tried);
  return 'right';
}

/**
 * Gives an account another password, ends its sessions, and unlocks it.
 *
 * @returns whether there is such an account
 */
export async function changePassword(
  settings: Pick<Settings, 'secretKey'>,
  database: Database,
  key: AccountKey,
  password: string,
): Promise<boolean> {
  const isThere = await setPassword(database, key, await hashPassword(password));
  await forgetTries(database, triedOf(key, settings));
  return isThere;
}
