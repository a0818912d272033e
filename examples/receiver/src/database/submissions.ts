import {erasing, isErased} from './erasures.js';
import {oneAtATime} from './one-at-a-time.js';
import type {Database} from './open.js';
import type {PageOf} from './page-of.js';
import type {NewSubmissionRow, SubmissionRow} from './schema.js';

/** Who reads: nobody sees another school's submissions, nor a form that is not for their roles. */
export interface Reader {
  readonly school: string;
  /** Ids of forms. */
  readonly hiddenForms: readonly string[];
}

/** One submission of one school, whatever its form: for what the receiver itself decides. */
export const findSubmission = (
  database: Database,
  school: string,
  submissionId: string,
): Promise<SubmissionRow | undefined> =>
  database
    .selectFrom('submissions')
    .selectAll()
    .where('school', '=', school)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst();

/** A clash of references is a chance in millions; more than a few in a row is not chance. */
const tries = 5;

/** What a school has under an id after it was stored: this row, or the one that came first; nothing where it was erased. */
export type Stored =
  | {readonly as: 'new' | 'same id' | 'same invitation'; readonly stored: SubmissionRow}
  | {readonly as: 'erased'}
  | {readonly as: 'answers erased'};

/** The first submission of an invitation: what comes after it without saying that it is a change, is one too many. */
const firstOfInvitation = ({school, invitation_id: invitationId, replaces}: NewRow, database: Database) =>
  invitationId === null || replaces !== null
    ? undefined
    : database
        .selectFrom('submissions')
        .selectAll()
        .where('school', '=', school)
        .where('invitation_id', '=', invitationId)
        .where('replaces', 'is', null)
        .executeTakeFirst();

const remove = (database: Database, {school, submission_id: submissionId}: SubmissionRow) =>
  database.deleteFrom('submissions').where('school', '=', school).where('submission_id', '=', submissionId).execute();

type NewRow = Omit<NewSubmissionRow & Pick<SubmissionRow, 'invitation_id' | 'replaces' | 'in_reply_to'>, 'reference'>;

/** An answer to what is being erased at this moment waits for the end of it: it would be left behind. */
async function answersErased(transaction: Database, {school, in_reply_to: answered}: NewRow): Promise<boolean> {
  if (answered === null) return false;
  await oneAtATime(transaction, school, erasing);
  return isErased(transaction, school, answered);
}

/**
 * Stores a submission unless its id is there already, or was, or the one of its invitation is, in one transaction. When
 * this has resolved, it is on the disk.
 *
 * @param row what is new, but for its reference
 * @param newReference makes one; called again when the school has it already
 */
export const storeSubmission = (database: Database, row: NewRow, newReference: () => string): Promise<Stored> =>
  database.transaction().execute(async (transaction): Promise<Stored> => {
    const {school, submission_id: submissionId} = row;
    if (await answersErased(transaction, row)) return {as: 'answers erased'};
    for (let left = tries; left > 0; left--) {
      const stored = await transaction
        .insertInto('submissions')
        .values({...row, reference: newReference()})
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst();
      // Only now: an erasure that made room for this row is over, so what it noted can be seen.
      if (stored && (await isErased(transaction, school, submissionId))) {
        await remove(transaction, stored);
        return {as: 'erased'};
      }
      if (stored) return {stored, as: 'new'};
      const first = await findSubmission(transaction, school, submissionId);
      if (first) return {stored: first, as: 'same id'};
      const before = await firstOfInvitation(row, transaction);
      if (before) return {stored: before, as: 'same invitation'};
    }
    throw new Error('no free reference was found');
  });

const readableBy = (database: Database, {school, hiddenForms}: Reader) => {
  const all = database.selectFrom('submissions').where('school', '=', school);
  return hiddenForms.length ? all.where('form', 'not in', hiddenForms) : all;
};

/** One submission, as far as this reader may read it; one that is hidden is as one that is not there. */
export const readSubmission = (
  database: Database,
  reader: Reader,
  submissionId: string,
): Promise<SubmissionRow | undefined> =>
  readableBy(database, reader).selectAll().where('submission_id', '=', submissionId).executeTakeFirst();

const newestFirst = (database: Database, reader: Reader, {after, limit}: PageOf) => {
  const all = readableBy(database, reader);
  const rest = after
    ? all.where((row) =>
        row(row.refTuple('received_at', 'submission_id'), '<', row.tuple(after.receivedAt, after.submissionId)),
      )
    : all;
  return rest.orderBy('received_at', 'desc').orderBy('submission_id', 'desc').limit(limit);
};

const listed = ['submission_id', 'form', 'locale', 'reference', 'received_at', 'marks'] as const;

/**
 * A page of what a reader may read, newest first, by key: what arrives meanwhile moves nothing, and both engines find the
 * place in the index however far down it is.
 */
export const listSubmissions = (database: Database, reader: Reader, page: PageOf) =>
  newestFirst(database, reader, page).select(listed).execute();

/** The same with the content, for the page that staff read. */
export const listWithContent = (database: Database, reader: Reader, page: PageOf) =>
  newestFirst(database, reader, page)
    .select([...listed, 'form_version', 'content', 'by'])
    .execute();

/** Asks the table itself, so that a file that is there but not ours is not called healthy. */
export async function answers(database: Database, school: string): Promise<void> {
  await database.selectFrom('submissions').select('school').where('school', '=', school).limit(1).execute();
}
