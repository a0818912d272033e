import type {Submission} from 'parent-voice';
import type {Database} from '../database/open.js';
import {openInvitationsOf} from '../database/invitations.js';
import type {InvitationRow, SubmissionRow} from '../database/schema.js';
import {submissionsOfThread} from '../database/threads.js';
import {contextOf} from './invitation.js';
import {respondentOf} from './respondent.js';

/** Somebody whom an invitation about a submission can be for. */
export interface KnownPerson {
  /** The respondent's id, or `same` for somebody who has none yet. */
  readonly value: string;
  readonly name: string;
}

/** The name that somebody has typed. */
export function typedName({content}: Pick<SubmissionRow, 'content'>): string | undefined {
  const name = (JSON.parse(content) as Submission).answers['yourName'];
  return typeof name === 'string' && name.trim() ? name.trim() : undefined;
}

/** The name that staff have given to whom they invited. */
export function invitedName(invitation: Pick<InvitationRow, 'context'>): string | undefined {
  const name = contextOf(invitation)['parentName'];
  return typeof name === 'string' ? name : undefined;
}

const nameless = 'Somebody who has not said their name';

/** Whom an invitation that starts from a submission can be for. */
export interface KnownPeople {
  readonly people: readonly KnownPerson[];
  /** What answers the submission can only come from this one person. */
  readonly isOnePersons: boolean;
}

/** Everybody who was asked about, or has answered, what the school wrote to all. */
async function peopleOf(
  database: Database,
  {school, thread_id: threadId}: SubmissionRow,
  thread: readonly SubmissionRow[],
): Promise<readonly KnownPerson[]> {
  const invited = await openInvitationsOf(database, school, threadId, new Date().toISOString());
  const people = new Map(invited.map((invitation) => [invitation.respondent_id, invitedName(invitation) ?? nameless]));
  for (const row of thread) {
    if (row.by !== 'family' || row.respondent_id === null) continue;
    people.set(row.respondent_id, typedName(row) ?? people.get(row.respondent_id) ?? nameless);
  }
  return [...people].map(([value, name]) => ({value, name}));
}

/**
 * Who is known from a submission: who sent it, or whom it answers; or for what the school wrote to all, everybody who
 * was asked or has answered.
 */
export async function knownPeople(database: Database, about: SubmissionRow): Promise<KnownPeople> {
  const one = await respondentOf(database, about);
  const thread = await submissionsOfThread(database, about.school, about.thread_id);
  if (one === undefined && thread[0]?.by !== 'family')
    return {people: await peopleOf(database, about, thread), isOnePersons: false};
  const name = about.by === 'family' ? 'The person who sent this' : 'The person whom this answers';
  return {people: [{value: one ?? 'same', name}], isOnePersons: true};
}
