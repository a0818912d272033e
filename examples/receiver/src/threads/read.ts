import {newestOf} from 'parent-voice';
import {openInvitationsOf} from '../database/invitations.js';
import type {SubmissionRow} from '../database/schema.js';
import {beginningsAbout, submissionsOfThread} from '../database/threads.js';
import type {Receiving} from '../submissions/receive.js';
import {actionsOf, type AgreedAction} from './actions.js';
import {recordsOf, type FamilyRecord, type ThreadRows} from './record.js';

/** Everything about one thread, as far as staff see it on one page. */
export interface Thread {
  readonly form: ThreadRows['form'];
  /** The submission that it began with. */
  readonly first: SubmissionRow;
  readonly records: readonly FamilyRecord[];
  readonly actions: readonly AgreedAction[];
  /** What other parents or carers of the same child began with the same form: records of their own. */
  readonly others: readonly {readonly first: SubmissionRow; readonly record: FamilyRecord}[];
}

/** More parents and carers than a child has. */
const mostOthers = 20;

const day = new Intl.DateTimeFormat('en-CA', {dateStyle: 'short', timeZone: 'Europe/London'});

/** The newest thread of each other person about the child of this one. */
async function otherBeginnings({database}: Receiving, first: SubmissionRow): Promise<readonly SubmissionRow[]> {
  const {school, form, child_id: childId, by, respondent_id: whose} = first;
  if (childId === null || by === 'school' || whose === null) return [];
  const found = await beginningsAbout(database, school, {childId, form, limit: 10 * mostOthers});
  const newest = new Map<string, SubmissionRow>();
  for (const row of found)
    if (row.by === 'family' && row.respondent_id !== null && !newest.has(row.respondent_id))
      newest.set(row.respondent_id, row);
  newest.delete(whose);
  return [...newest.values()].slice(0, mostOthers);
}

async function rowsOf(
  {database}: Receiving,
  form: ThreadRows['form'],
  {school, thread_id: id}: SubmissionRow,
  now: Date,
) {
  const [rows, invitations] = await Promise.all([
    submissionsOfThread(database, school, id),
    openInvitationsOf(database, school, id, now.toISOString()),
  ]);
  return {form, rows, invitations: invitations.filter(({submission_id: used}) => used === null)};
}

/**
 * Reads the thread that a submission is part of.
 *
 * @param row any submission of it, which the staff who ask may read
 * @returns undefined for a form that the receiver does not know
 */
export async function readThread(
  receiving: Receiving,
  row: SubmissionRow,
  now = new Date(),
): Promise<Thread | undefined> {
  // What is asked next is the newest version's.
  const form = newestOf(receiving.forms, row.form);
  if (!form) return undefined;
  const thread = await rowsOf(receiving, form, row, now);
  const first = thread.rows[0] ?? row;
  const records = recordsOf(thread);
  const beginnings = await otherBeginnings(receiving, first);
  const others = await Promise.all(
    beginnings.map(async (beginning) => ({
      first: beginning,
      record: recordsOf(await rowsOf(receiving, form, beginning, now))[0]!,
    })),
  );
  const rows = records.map((record) => record.rows);
  return {form, first, records, actions: actionsOf(thread.rows, rows, day.format(now)), others};
}
