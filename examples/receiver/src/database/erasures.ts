import type {Database} from './open.js';

/** ISO 8601: what is older than `before` goes, and it goes `now`. */
export interface ErasureTimes {
  readonly before: string;
  readonly now: string;
}

/** In one transaction: so few that families who send meanwhile do not wait. */
const atOnce = 200;

/** Whether there was a submission of this id, which has been erased. */
export const isErased = async (database: Database, school: string, submissionId: string): Promise<boolean> =>
  (await database
    .selectFrom('erased_submissions')
    .select('school')
    .where('school', '=', school)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()) !== undefined;

/** Takes the words away, and notes the ids: both or neither. */
async function erase(database: Database, school: string, ids: readonly string[], now: string): Promise<void> {
  await database
    .insertInto('erased_submissions')
    .values(ids.map((id) => ({school, submission_id: id, erased_at: now})))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database.deleteFrom('submissions').where('school', '=', school).where('submission_id', 'in', ids).execute();
}

const eraseSome = (database: Database, school: string, {before, now}: ErasureTimes): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom('submissions')
      .select('submission_id')
      .where('school', '=', school)
      .where('received_at', '<', before)
      .orderBy('received_at')
      .limit(atOnce)
      .execute();
    const ids = rows.map(({submission_id: id}) => id);
    if (ids.length) await erase(transaction, school, ids, now);
    return ids.length;
  });

/** @returns how many submissions of a school were erased */
export async function eraseSubmissions(database: Database, school: string, times: ErasureTimes): Promise<number> {
  let erased = 0;
  for (;;) {
    const some = await eraseSome(database, school, times);
    erased += some;
    if (some < atOnce) return erased;
  }
}

/** @returns how many invitations were erased; one that is still open stays, however old it is */
export async function eraseInvitations(database: Database, school: string, times: ErasureTimes): Promise<number> {
  const {numDeletedRows} = await database
    .deleteFrom('invitations')
    .where('school', '=', school)
    .where('made_at', '<', times.before)
    .where((row) => row.or([row('expires_at', '<=', times.now), row('withdrawn_at', 'is not', null)]))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
