import {randomUUID} from 'node:crypto';
import type {Subject, Submission} from 'parent-voice';
import {firstInvited} from '../database/invitations.js';
import type {Database} from '../database/open.js';
import type {SubmissionRow} from '../database/schema.js';
import {findSubmission} from '../database/submissions.js';
import type {InvitedSubject} from './invitation.js';

/**
 * Whose thread it is, for one who is invited to answer a submission in it. Where a school began, each parent has a part
 * of their own, and only the submission itself says whose; where a family began, all of it is theirs.
 *
 * @returns the respondent's id; undefined where it is nobody's yet
 */
export async function respondentOf(database: Database, answered: SubmissionRow): Promise<string | undefined> {
  if (answered.respondent_id !== null) return answered.respondent_id;
  const first = await findSubmission(database, answered.school, answered.thread_id);
  return first?.by === 'family' ? firstInvited(database, answered) : undefined;
}

/** The child as a submission names it, or as the family typed it. */
export function childOf({content}: Pick<SubmissionRow, 'content'>): Omit<Subject, 'respondentId'> {
  const {subject, answers} = JSON.parse(content) as Submission;
  const {childId, childName = answers['childName']} = subject ?? {};
  return {
    ...(childId === undefined ? {} : {childId}),
    ...(typeof childName === 'string' && childName.trim() ? {childName} : {}),
  };
}

/** The child of a thread: its later stages need not name it again. */
export async function childOfThread(
  database: Database,
  answered: SubmissionRow,
): Promise<Omit<Subject, 'respondentId'>> {
  const child = childOf(answered);
  if (Object.keys(child).length) return child;
  const first = await findSubmission(database, answered.school, answered.thread_id);
  return first ? childOf(first) : {};
}

/**
 * The subject of an invitation: as asked for; what is not said of the child comes from what is answered, and somebody
 * who has no id yet gets one.
 *
 * @returns undefined where the person is not the one whose thread it is
 */
export async function invitedSubject(
  database: Database,
  asked: Subject,
  answered: SubmissionRow | undefined,
): Promise<InvitedSubject | undefined> {
  const known = answered && (await respondentOf(database, answered));
  if (known !== undefined && asked.respondentId !== undefined && asked.respondentId !== known) return undefined;
  const namesChild = asked.childId !== undefined || asked.childName !== undefined;
  const child = answered && !namesChild ? await childOfThread(database, answered) : {};
  return {...child, ...asked, respondentId: asked.respondentId ?? known ?? randomUUID()};
}
