import type {Database} from './open.js';
import type {SubmissionRow} from './schema.js';
import {findSubmission} from './submissions.js';

/** More than any family and school write to one another in one thread, so that none can be made to grow for ever. */
const most = 500;

/** A thread's submissions, oldest first. */
export const submissionsOfThread = (database: Database, school: string, threadId: string): Promise<SubmissionRow[]> =>
  database
    .selectFrom('submissions')
    .selectAll()
    .where('school', '=', school)
    .where('thread_id', '=', threadId)
    .orderBy('received_at')
    .orderBy('submission_id')
    .limit(most)
    .execute();

/** What was first sent with an invitation. */
export const submissionOfInvitation = (
  database: Database,
  school: string,
  invitationId: string,
): Promise<SubmissionRow | undefined> =>
  database
    .selectFrom('submissions')
    .selectAll()
    .where('school', '=', school)
    .where('invitation_id', '=', invitationId)
    .where('replaces', 'is', null)
    .executeTakeFirst();

/** A submission and what it answers, back to the first, oldest first. */
export async function chainTo(database: Database, school: string, submissionId: string): Promise<SubmissionRow[]> {
  const chain: SubmissionRow[] = [];
  // A submission can only answer one that was stored before it, so this ends; the limit is for a database by hand.
  for (let id: string | null = submissionId; id !== null && chain.length < most;) {
    const row: SubmissionRow | undefined = await findSubmission(database, school, id);
    if (!row) break;
    chain.unshift(row);
    id = row.in_reply_to;
  }
  return chain;
}

/** The newest submissions of one form about one child that began a thread, for the records of the child's other parents. */
export const beginningsAbout = (
  database: Database,
  school: string,
  {childId, form, limit}: {readonly childId: string; readonly form: string; readonly limit: number},
): Promise<SubmissionRow[]> =>
  database
    .selectFrom('submissions')
    .selectAll()
    .where('school', '=', school)
    .where('child_id', '=', childId)
    .where('form', '=', form)
    .where('in_reply_to', 'is', null)
    .where('replaces', 'is', null)
    .orderBy('received_at', 'desc')
    .orderBy('submission_id', 'desc')
    .limit(limit)
    .execute();
