import type {Stage, Subject, Submission} from 'parent-voice';
import {findInvitation} from '../database/invitations.js';
import type {Database} from '../database/open.js';
import type {InvitationRow} from '../database/schema.js';
import type {Settings} from '../settings.js';
import {digestOf} from '../submissions/digest.js';
import {digestOfToken, schoolOfToken} from './token.js';

/** Who is invited: always somebody, and perhaps about a child. */
export type InvitedSubject = Subject & {readonly respondentId: string};

export const subjectOf = ({subject}: Pick<InvitationRow, 'subject'>): InvitedSubject =>
  JSON.parse(subject) as InvitedSubject;

export const stageOf = ({stage}: Pick<InvitationRow, 'stage'>): Stage => stage as Stage;

export const contextOf = ({context}: Pick<InvitationRow, 'context'>): Readonly<Record<string, unknown>> =>
  JSON.parse(context) as Readonly<Record<string, unknown>>;

/** Whether the link has stopped working. */
export const hasEnded = (
  {expires_at: expiresAt, withdrawn_at: withdrawnAt}: Pick<InvitationRow, 'expires_at' | 'withdrawn_at'>,
  now: string,
): boolean => withdrawnAt !== null || expiresAt <= now;

/**
 * The invitation that a token opens, ended or not.
 *
 * @param token as it came in a header: any text
 * @returns undefined for what we did not make, or made for a school that is not ours
 */
export async function invitationOf(
  database: Database,
  {secretKey, schools}: Pick<Settings, 'secretKey' | 'schools'>,
  token: string,
): Promise<InvitationRow | undefined> {
  const school = schoolOfToken(secretKey, token);
  if (school === undefined || !schools.includes(school)) return undefined;
  return findInvitation(database, school, digestOfToken(secretKey, token));
}

/** Whether a submission is the one that was asked for: the same school, form, stage, child, person and thread. */
export const agrees = (invitation: InvitationRow, school: string, submission: Submission): boolean =>
  invitation.school === school &&
  invitation.form === submission.form &&
  invitation.stage === submission.stage &&
  invitation.in_reply_to === (submission.inReplyTo ?? null) &&
  digestOf(subjectOf(invitation)) === digestOf(submission.subject ?? {});
