import type {StageRule, Submission} from 'parent-voice';
import type {Database} from '../database/open.js';
import type {InvitationRow, SubmissionRow} from '../database/schema.js';
import {agrees, hasEnded, invitationOf} from '../invitations/invitation.js';
import type {Settings} from '../settings.js';
import type {Staff} from '../staff/staff-of.js';
import {answeredBy} from './answered.js';

/** What came with a submission to show who sends it. */
export interface Credentials {
  /** Asked only where it counts. */
  readonly staff: () => Promise<Staff | undefined>;
  /** The header `Invitation`, as it came. */
  readonly invitation: string | undefined;
}

/** Nothing: for a form that nobody signs. */
export const nobody: Credentials = {staff: () => Promise.resolve(undefined), invitation: undefined};

/** Who sends a submission, and what it answers. */
export interface Sender {
  readonly by: SubmissionRow['by'];
  readonly invitation?: InvitationRow | undefined;
  readonly answered?: SubmissionRow | undefined;
}

export type RefusedFor = 'sign-in' | 'stage' | 'invitation';

/** A stage of either side is the family's where it comes with an invitation. */
const isOfSchool = ({by}: StageRule, {invitation}: Credentials) =>
  by === 'school' || (by === 'either' && invitation === undefined);

/** A family begins freely, but what it answers was for one person only. */
const needsInvitation = (answered: SubmissionRow | undefined, {invitation}: Credentials) =>
  answered !== undefined || invitation !== undefined;

/**
 * Finds out whether whoever sends a stage may. Nobody speaks for another: a school's part comes from its signed-in
 * staff, a family's later part through an invitation. Nothing in the body says who it is by.
 *
 * @param rule of the stage; undefined for a stage that the form lacks
 * @returns the sender, or why it is refused
 */
export async function whoPosts(
  database: Database,
  settings: Settings,
  school: string,
  submission: Submission,
  rule: StageRule | undefined,
  credentials: Credentials,
): Promise<Sender | RefusedFor> {
  if (!rule) return 'stage';
  const isSchool = isOfSchool(rule, credentials);
  if (isSchool) {
    const staff = await credentials.staff();
    if (staff?.school !== school || !staff.maySee(submission.form)) return 'sign-in';
  }
  const answered = await answeredBy(database, school, rule, submission);
  if (answered === 'wrong') return 'stage';
  if (isSchool) return {by: 'school', answered};
  if (!needsInvitation(answered, credentials)) return {by: 'family'};
  const invitation = await invitationOf(database, settings, credentials.invitation ?? '');
  const isTaken =
    invitation && !hasEnded(invitation, new Date().toISOString()) && agrees(invitation, school, submission);
  return isTaken ? {by: 'family', invitation, answered} : 'invitation';
}
