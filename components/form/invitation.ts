import type {Context, PreviousSubmission} from '../../src/forms/context.js';
import type {Stage} from '../../src/forms/stage.js';
import type {Subject} from '../../src/forms/subject.js';
import {matchLanguage} from '../../src/i18n/languages.js';
import type {Barred} from './page-host.js';

/** What an invitation opens: one stage of one form, for one respondent. */
export interface Invitation {
  readonly form: string;
  readonly stage: Stage;
  readonly locale: string | undefined;
  readonly subject: Subject;
  readonly inReplyTo: string | undefined;
  /** What the school supplies, and the stages before. */
  readonly context: Context;
}

/** What came of asking: an invitation, or why there is none. */
export interface Asked {
  readonly invitation?: Invitation;
  readonly barred?: Barred;
  /** The family's language, where the receiver knows it. */
  readonly locale?: string | undefined;
  readonly context?: Context;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** Only text, and only what a subject has. */
function subjectOf(value: unknown): Subject {
  const {childId, childName, respondentId} = isObject(value) ? value : {};
  const known = Object.entries({childId: text(childId), childName: text(childName), respondentId: text(respondentId)});
  return Object.fromEntries(known.filter(([, part]) => part !== undefined));
}

function invitationOf(body: Record<string, unknown>): Invitation | undefined {
  const {form, stage, school, previous} = body;
  if (typeof form !== 'string' || !['a', 'b', 'c'].includes(String(stage))) return undefined;
  const subject = subjectOf(body.subject);
  const {childId = 'child', childName} = subject;
  return {
    form,
    stage: stage as Stage,
    locale: text(body.locale),
    subject,
    inReplyTo: text(body.inReplyTo),
    context: {
      ...(isObject(body.context) ? body.context : {}),
      ...(text(school) !== undefined && {school: school as string}),
      // The school knows which child it is about, so nobody is asked.
      ...(childName !== undefined && {children: [{id: childId, name: childName}]}),
      previous: (Array.isArray(previous) ? previous : []) as readonly PreviousSubmission[],
    },
  };
}

/**
 * Asks the school's receiver what an invitation opens.
 *
 * @param endpoint where submissions go; invitations are asked beside it
 * @param token the invitation
 * @param form the form that is to be opened
 * @param isOfPage whether it may be for another form on the page, which is no fault of this one
 * @param lang the language that the host has set, if it has
 * @throws what `fetch` throws without a connection; an Error where the receiver cannot say
 */
export async function readInvitation(
  endpoint: string,
  token: string,
  form: string,
  isOfPage: boolean,
  lang: string,
): Promise<Asked> {
  const answer = await fetch(new URL('invitation', endpoint), {
    headers: {Invitation: token},
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const body: unknown = await answer.json().catch(() => undefined);
  const context = isObject(body) && isObject(body.context) ? (body.context as Context) : {};
  const locale = isObject(body) ? text(body.locale) : undefined;
  if (answer.status === 410) return {barred: 'error.linkEnded', context, locale};
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
    // The receiver does not know whose it was; the phone may know what its owner reads.
    return {
      barred: 'error.linkUnknown',
      context,
      locale: locale ?? (lang || navigator.languages.find((tag) => matchLanguage(tag))),
    };
  const invitation = answer.ok && isObject(body) ? invitationOf(body) : undefined;
  if (!invitation) throw new Error('the receiver did not say what the invitation opens');
  if (invitation.form !== form) return isOfPage ? {} : {barred: 'error.linkUnknown'};
  return {invitation, context: invitation.context, locale: invitation.locale};
}
