import {note, type Who} from './audit.js';
import {oneAtATime} from './one-at-a-time.js';
import type {Database} from './open.js';

/** ISO 8601: what is older than `before` goes, and it goes `now`. */
export interface ErasureTimes {
  readonly before: string;
  readonly now: string;
}

/** What a transaction is called that erases, for all that have to wait for it. */
export const erasing = 'erase';

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

/** Notes that submissions are erased, for good; the first time counts. */
export async function noteErased(
  transaction: Database,
  school: string,
  ids: readonly string[],
  now: string,
): Promise<void> {
  await transaction
    .insertInto('erased_submissions')
    .values(ids.map((id) => ({school, submission_id: id, erased_at: now})))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes the words away, and notes the ids: both or neither. */
export async function takeAway(database: Database, school: string, ids: readonly string[], now: string): Promise<void> {
  await noteErased(database, school, ids, now);
  await database.deleteFrom('submissions').where('school', '=', school).where('submission_id', 'in', ids).execute();
}

const eraseSome = (database: Database, who: Who, {before, now}: ErasureTimes): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const {school} = who;
    await oneAtATime(transaction, school, erasing);
    const rows = await transaction
      .selectFrom('submissions')
      .select('submission_id')
      .where('school', '=', school)
      .where('received_at', '<', before)
      .orderBy('received_at')
      .limit(atOnce)
      .execute();
    const ids = rows.map(({submission_id: id}) => id);
    if (ids.length) {
      await takeAway(transaction, school, ids, now);
      await note(transaction, who, [{what: 'retention', count: ids.length}]);
    }
    return ids.length;
  });

/** @returns how many submissions of a school were erased */
export async function eraseSubmissions(database: Database, who: Who, times: ErasureTimes): Promise<number> {
  let erased = 0;
  for (;;) {
    const some = await eraseSome(database, who, times);
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

/** Deletes sessions and wrong passwords of before a time, when they no longer count for anything. */
export async function eraseSignIns(database: Database, school: string, before: string): Promise<void> {
  await database.deleteFrom('sessions').where('school', '=', school).where('started_at', '<', before).execute();
  await database.deleteFrom('wrong_passwords').where('school', '=', school).where('at', '<', before).execute();
}
