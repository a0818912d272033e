import type {Stage} from 'parent-voice';
import type {InvitationRow} from '../database/schema.js';
import type {Settings} from '../settings.js';
import {givenSubmission, type GivenSubmission} from '../submissions/given.js';
import type {Receiving} from '../submissions/receive.js';
import {contextOf, stageOf, subjectOf, type InvitedSubject} from './invitation.js';
import {previousFor} from './previous.js';

type Context = Readonly<Record<string, unknown>>;

/** What the element is told about its invitation. */
export interface GivenInvitation {
  readonly school: string;
  readonly form: string;
  readonly stage: Stage;
  readonly locale: string;
  readonly subject: InvitedSubject;
  readonly inReplyTo?: string;
  readonly context: Context;
  readonly previous: readonly GivenSubmission[];
  readonly expiresAt: string;
}

/** What the school says of itself everywhere, and over it what was said with the invitation. */
export const suppliedWith = (invitation: InvitationRow, {schoolContext}: Pick<Settings, 'schoolContext'>): Context => ({
  ...schoolContext.get(invitation.school),
  ...contextOf(invitation),
});

/** All that one respondent needs to fill in their stage. */
export async function givenInvitation(
  invitation: InvitationRow,
  {settings, database}: Receiving,
): Promise<GivenInvitation> {
  const {school, form, locale, in_reply_to: inReplyTo, expires_at: expiresAt} = invitation;
  return {
    school,
    form,
    stage: stageOf(invitation),
    locale,
    subject: subjectOf(invitation),
    ...(inReplyTo === null ? {} : {inReplyTo}),
    context: suppliedWith(invitation, settings),
    previous: (await previousFor(database, invitation)).map(givenSubmission),
    expiresAt,
  };
}

/** What is left of one that has ended: enough to say so in the family's language, and whom to call. */
export function endedInvitation(
  invitation: InvitationRow,
  settings: Pick<Settings, 'schoolContext'>,
): {readonly locale: string; readonly context: Context} {
  const {schoolName, schoolPhone} = suppliedWith(invitation, settings);
  return {
    locale: invitation.locale,
    context: {...(schoolName ? {schoolName} : {}), ...(schoolPhone ? {schoolPhone} : {})},
  };
}
