import type {Database} from '../database/open.js';
import type {InvitationRow, SubmissionRow} from '../database/schema.js';
import {submissionOfInvitation, submissionsOfThread} from '../database/threads.js';

/**
 * Nobody sees another's answers: of a thread, a respondent gets their own, and what the school wrote to all or to them.
 * What a family sent without a name can only be there where a family began the thread, which is then all theirs.
 */
const isFor =
  (respondentId: string) =>
  ({respondent_id: whose}: SubmissionRow): boolean =>
    whose === null || whose === respondentId;

/** What the invited respondent may read of the thread, oldest first. */
export async function previousFor(
  database: Database,
  {school, invitation_id: invitationId, thread_id: threadId, respondent_id: respondentId}: InvitationRow,
): Promise<SubmissionRow[]> {
  // An invitation that begins a thread belongs to it from when it is used.
  const thread = threadId ?? (await submissionOfInvitation(database, school, invitationId))?.thread_id;
  if (thread === undefined) return [];
  return (await submissionsOfThread(database, school, thread)).filter(isFor(respondentId));
}
