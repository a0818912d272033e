import type {Database} from './open.js';
import type {AccountRow} from './schema.js';

/** Which account of which school. */
export interface AccountKey {
  readonly school: string;
  readonly account: string;
}

export const findAccount = (database: Database, {school, account}: AccountKey): Promise<AccountRow | undefined> =>
  database
    .selectFrom('accounts')
    .selectAll()
    .where('school', '=', school)
    .where('account', '=', account)
    .executeTakeFirst();

/** All of a school's accounts by name, without their passwords. */
export const listAccounts = (database: Database, school: string): Promise<Omit<AccountRow, 'password'>[]> =>
  database
    .selectFrom('accounts')
    .select(['school', 'account', 'display_name', 'roles', 'made_at'])
    .where('school', '=', school)
    .orderBy('account')
    .execute();

/** @returns whether it was added: false when the school has an account of that name */
export async function addAccount(database: Database, row: AccountRow): Promise<boolean> {
  const insert = database.insertInto('accounts').values(row);
  const {numInsertedOrUpdatedRows} = await insert
    .onConflict((conflict) => conflict.columns(['school', 'account']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

const endSessions = (database: Database, {school, account}: AccountKey) =>
  database.deleteFrom('sessions').where('school', '=', school).where('account', '=', account).execute();

/**
 * Gives an account another password and ends all of its sessions: whoever knew the old one is out.
 *
 * @param hash of the new password
 * @returns whether there is such an account
 */
export const setPassword = (database: Database, key: AccountKey, hash: string): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('accounts')
      .set({password: hash})
      .where('school', '=', key.school)
      .where('account', '=', key.account)
      .executeTakeFirstOrThrow();
    await endSessions(transaction, key);
    return numUpdatedRows === 1n;
  });

/** @returns whether there was such an account */
export const removeAccount = (database: Database, key: AccountKey): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const {numDeletedRows} = await transaction
      .deleteFrom('accounts')
      .where('school', '=', key.school)
      .where('account', '=', key.account)
      .executeTakeFirstOrThrow();
    await endSessions(transaction, key);
    return numDeletedRows === 1n;
  });
