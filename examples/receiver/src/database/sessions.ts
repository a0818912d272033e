import type {AccountKey} from './accounts.js';
import type {Database} from './open.js';
import type {AccountRow} from './schema.js';

/** Which session of which school. */
export interface SessionKey {
  readonly school: string;
  readonly digest: string;
}

/** The oldest times that a session may have, in ISO 8601: before them it has ended. */
export interface Oldest {
  readonly start: string;
  readonly use: string;
}

/** An account, and when its session was last seen in use. */
export type SessionRow = Omit<AccountRow, 'password' | 'made_at'> & {readonly used_at: string};

/** Starts a session, and clears away those of the school that have ended. */
export const insertSession = (
  database: Database,
  {school, digest}: SessionKey,
  {account}: AccountKey,
  oldest: Oldest,
): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('sessions')
      .where('school', '=', school)
      .where((row) => row.or([row('started_at', '<', oldest.start), row('used_at', '<', oldest.use)]))
      .execute();
    const now = new Date().toISOString();
    await transaction
      .insertInto('sessions')
      .values({school, session_digest: digest, account, started_at: now, used_at: now})
      .execute();
  });

/** Whose session it is, as the account is now; undefined for one that has ended. */
export const findSession = (
  database: Database,
  {school, digest}: SessionKey,
  oldest: Oldest,
): Promise<SessionRow | undefined> =>
  database
    .selectFrom('sessions')
    .innerJoin('accounts', (join) =>
      join.onRef('accounts.school', '=', 'sessions.school').onRef('accounts.account', '=', 'sessions.account'),
    )
    .select(['accounts.school', 'accounts.account', 'display_name', 'roles', 'used_at'])
    .where('sessions.school', '=', school)
    .where('session_digest', '=', digest)
    .where('started_at', '>=', oldest.start)
    .where('used_at', '>=', oldest.use)
    .executeTakeFirst();

export async function touchSession(database: Database, {school, digest}: SessionKey): Promise<void> {
  const update = database.updateTable('sessions').set({used_at: new Date().toISOString()});
  await update.where('school', '=', school).where('session_digest', '=', digest).execute();
}

export async function deleteSession(database: Database, {school, digest}: SessionKey): Promise<void> {
  await database.deleteFrom('sessions').where('school', '=', school).where('session_digest', '=', digest).execute();
}
