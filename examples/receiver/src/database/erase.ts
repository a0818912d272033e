import {sql} from 'kysely';
import type {Database} from './open.js';
import type {SubmissionRow} from './schema.js';
import {note, type Who} from './audit.js';
import {erasing, takeAway} from './erasures.js';
import {inPieces} from './in-pieces.js';
import {oneAtATime} from './one-at-a-time.js';

/** What staff are shown before it is erased, and no more. */
const shown = [
  'submission_id',
  'form',
  'reference',
  'received_at',
  'by',
  'thread_id',
  'in_reply_to',
  'replaces',
  'invitation_id',
] as const;

/** A submission without its words. */
export type Erasable = Pick<SubmissionRow, (typeof shown)[number]>;

/** All of a school’s, for a query to choose from. */
export const ofSchool = (database: Database, school: string) =>
  database.selectFrom('submissions').select(shown).where('school', '=', school);

/** The submission that a family calls by its reference. */
export const byReference = (database: Database, school: string, reference: string): Promise<Erasable | undefined> =>
  ofSchool(database, school).where('reference', '=', reference).executeTakeFirst();

/** Those that the school has put under its own number for a child. */
export const ofChild = (database: Database, school: string, childId: string): Promise<Erasable[]> =>
  ofSchool(database, school).where('child_id', '=', childId).execute();

/** Those of these ids that are there. */
export const ofIds = async (database: Database, school: string, ids: readonly string[]): Promise<Erasable[]> =>
  (await inPieces(ids, (piece) => ofSchool(database, school).where('submission_id', 'in', piece).execute())).flat();

/**
 * Finds what goes when some submissions go: what answers them, whose words are about them, and what they changed or were
 * changed by, which is the same form sent again.
 *
 * @returns all of it, the oldest first
 */
export async function withAll(database: Database, school: string, first: readonly Erasable[]): Promise<Erasable[]> {
  const threads = [...new Set(first.map(({thread_id: thread}) => thread))];
  const rows = (
    await inPieces(threads, (piece) => ofSchool(database, school).where('thread_id', 'in', piece).execute())
  ).flat();
  const ids = new Set(first.map(({submission_id: id}) => id));
  const isNext = ({submission_id: id, in_reply_to: answered, replaces}: Erasable) =>
    !ids.has(id) &&
    (ids.has(answered ?? '') ||
      ids.has(replaces ?? '') ||
      rows.some((row) => row.replaces === id && ids.has(row.submission_id)));
  for (let next = rows.filter(isNext); next.length; next = rows.filter(isNext))
    for (const {submission_id: id} of next) ids.add(id);
  return rows.filter(({submission_id: id}) => ids.has(id)).sort((a, b) => (a.received_at < b.received_at ? -1 : 1));
}

/** The links that asked for them or were sent to answer them: a letter's context is about the child too. */
async function deleteInvitations(transaction: Database, school: string, rows: readonly Erasable[]): Promise<void> {
  const used = rows.flatMap(({invitation_id: id}) => (id === null ? [] : [id]));
  const invitations = () => transaction.deleteFrom('invitations').where('school', '=', school);
  await inPieces(used, (piece) => invitations().where('invitation_id', 'in', piece).execute());
  const ids = rows.map(({submission_id: id}) => id);
  await inPieces(ids, (piece) => invitations().where('in_reply_to', 'in', piece).execute());
}

/** Takes rows away, and leaves a note of each; the caller's transaction is the one that erases. */
export async function eraseRows(
  transaction: Database,
  school: string,
  rows: readonly Erasable[],
  now: string,
): Promise<void> {
  await inPieces(
    rows.map(({submission_id: id}) => id),
    async (piece) => {
      await takeAway(transaction, school, piece, now);
    },
  );
  await deleteInvitations(transaction, school, rows);
}

/** Invitations about a child: which they are stands in JSON, so what a search finds is read before it is believed. */
async function deleteInvitationsOf(transaction: Database, school: string, childId: string): Promise<void> {
  const part = `"childId":${JSON.stringify(childId)}`.replace(/[\\%_]/g, '\\$&');
  const found = await transaction
    .selectFrom('invitations')
    .select(['invitation_id', 'subject'])
    .where('school', '=', school)
    .where(sql<boolean>`subject like ${`%${part}%`} escape '\\'`)
    .execute();
  const ids = found
    .filter(({subject}) => (JSON.parse(subject) as {readonly childId?: string}).childId === childId)
    .map(({invitation_id: id}) => id);
  await inPieces(ids, (piece) =>
    transaction.deleteFrom('invitations').where('school', '=', school).where('invitation_id', 'in', piece).execute(),
  );
}

export interface ToErase {
  readonly who: Who;
  /** ISO 8601. */
  readonly now: string;
  /** Finds them, in the transaction in which they are erased. */
  readonly find: (transaction: Database) => Promise<readonly Erasable[]>;
  /** Whether all of them may go; nothing is erased where one may not. */
  readonly mayErase: (row: Erasable) => boolean;
  /** Whose invitations go too. */
  readonly childId?: string | undefined;
}

/**
 * Erases submissions with all that stands on them, in one transaction with the note of who did it.
 *
 * @returns what was erased; `forbidden` where a part of it may not be
 */
export const erase = (
  database: Database,
  {who, now, find, mayErase, childId}: ToErase,
): Promise<readonly Erasable[] | 'forbidden'> =>
  database.transaction().execute(async (transaction) => {
    const {school} = who;
    await oneAtATime(transaction, school, erasing);
    const rows = await withAll(transaction, school, await find(transaction));
    if (!rows.every(mayErase)) return 'forbidden';
    await eraseRows(transaction, school, rows, now);
    if (childId !== undefined) await deleteInvitationsOf(transaction, school, childId);
    await note(
      transaction,
      who,
      rows.map(({form, submission_id: submissionId}) => ({what: 'erase', form, submissionId})),
    );
    return rows;
  });
