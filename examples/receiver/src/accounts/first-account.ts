import {addAccount, findAccount, listAccounts} from '../database/accounts.js';
import type {Database} from '../database/open.js';
import {hashPassword, isPassword} from '../passwords/hash.js';
import type {Settings} from '../settings.js';

/** What the demo is first signed in with. */
export interface FirstAccount {
  readonly account: string;
  readonly password: string;
}

const key = {school: 'demo', account: 'head'};

/**
 * Gives the demo its first account. An account that somebody has removed, or has given a password of their own, is left
 * as it is.
 *
 * @returns what to sign in with; undefined for a real school, and where it would open nothing
 */
export async function firstAccount(
  {madePassword: password}: Pick<Settings, 'madePassword'>,
  database: Database,
): Promise<FirstAccount | undefined> {
  if (password === undefined) return undefined;
  if ((await listAccounts(database, key.school)).length === 0) {
    const hash = await hashPassword(password);
    const row = {...key, display_name: 'Mrs Iqbal', roles: JSON.stringify(['headteacher']), password: hash};
    await addAccount(database, {...row, made_at: new Date().toISOString()});
  }
  const head = await findAccount(database, key);
  return (await isPassword(password, head?.password)) ? {account: key.account, password} : undefined;
}

/** Schools whose families can send, while nobody can read it. */
export async function unreadSchools({schools, tokens}: Settings, database: Database): Promise<readonly string[]> {
  const unread: string[] = [];
  for (const school of schools) {
    if (tokens.some((token) => token.school === school)) continue;
    if ((await listAccounts(database, school)).length === 0) unread.push(school);
  }
  return unread;
}
