import {randomUUID} from 'node:crypto';
import {oneAtATime} from './one-at-a-time.js';
import type {Database} from './open.js';

/** What is tried: an account, or a name that no account has. */
export interface Tried {
  readonly school: string;
  readonly digest: string;
}

export interface Limit {
  readonly most: number;
  /** ISO 8601: what was before does not count. */
  readonly since: string;
}

/**
 * Notes a try as wrong before it is looked at, so that many at once are no more than many one after another.
 *
 * @returns false when there were too many already; this one is then not noted
 */
export const noteTry = (database: Database, {school, digest}: Tried, {most, since}: Limit): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    await oneAtATime(transaction, school, `try ${digest}`);
    await transaction.deleteFrom('wrong_passwords').where('school', '=', school).where('at', '<', since).execute();
    const before = await transaction
      .selectFrom('wrong_passwords')
      .select('at')
      .where('school', '=', school)
      .where('account_digest', '=', digest)
      .execute();
    if (before.length >= most) return false;
    await transaction
      .insertInto('wrong_passwords')
      .values({school, wrong_id: randomUUID(), account_digest: digest, at: new Date().toISOString()})
      .execute();
    return true;
  });

/** Clears the account's wrong passwords: somebody knew the right one, or it has got another. */
export async function forgetTries(database: Database, {school, digest}: Tried): Promise<void> {
  const all = database.deleteFrom('wrong_passwords').where('school', '=', school);
  await all.where('account_digest', '=', digest).execute();
}
