import {randomUUID} from 'node:crypto';
import {newestOf, stageRule, type FormDefinition, type Problem} from 'parent-voice';
import {addInvitation} from '../database/invitations.js';
import type {InvitationRow, SubmissionRow} from '../database/schema.js';
import {elementName} from '../element-name.js';
import type {Staff} from '../staff/staff-of.js';
import {answeredBy} from '../submissions/answered.js';
import type {Receiving} from '../submissions/receive.js';
import type {InvitationRequest} from './request.js';
import {invitedSubject} from './respondent.js';
import {digestOfToken, newToken} from './token.js';

/** An invitation at the one moment at which its link can be told. */
export interface MadeInvitation {
  readonly row: InvitationRow;
  readonly url: string;
}

export type Made = MadeInvitation | {readonly problems: readonly Problem[]};

const problem = (path: string, key: string): {readonly problems: readonly Problem[]} => ({
  problems: [{path, key, params: {}}],
});

/** A stage that a family fills in, of a form that these staff may read. */
function ruleOf(forms: readonly FormDefinition[], {maySee}: Staff, request: InvitationRequest) {
  const form = newestOf(forms, request.form);
  if (!form || !maySee(form.id)) return problem('form', 'unknown');
  // A link for one person would tell who answered.
  if (form.anonymous) return problem('form', 'anonymous');
  const rule = stageRule(form, request.stage);
  if (!rule) return problem('stage', 'unknown');
  return rule.by === 'school' ? problem('stage', 'notFamily') : rule;
}

/** Where the link leads: a page of the school's, or the receiver's own. */
function pageOf({page, form}: InvitationRequest, origins: readonly string[], ownOrigin: string): URL | undefined {
  if (page === undefined) return new URL(`/${elementName(form)}`, ownOrigin);
  const url = URL.canParse(page) ? new URL(page) : undefined;
  const isOurs = url && [...origins, ownOrigin].includes(url.origin);
  // What stands after # is the token's place, and a name or password in a link is nobody's.
  return isOurs && !url.hash && !url.username && !url.password ? url : undefined;
}

const language = (answered: SubmissionRow | undefined) => (answered?.by === 'family' ? answered.locale : 'en');

/**
 * Makes an invitation for one respondent to fill in one stage.
 *
 * @param staff who invites; it is for their school
 * @param request checked by itself already
 * @param ownOrigin the receiver's, where its own pages are
 * @returns the invitation with its link, which nobody can read again, or what is wrong with the request
 */
export async function makeInvitation(
  {database, settings, forms}: Receiving,
  staff: Staff,
  request: InvitationRequest,
  ownOrigin: string,
): Promise<Made> {
  const {school, name} = staff;
  if (request.school !== undefined && request.school !== school) return problem('school', 'unknown');
  const rule = ruleOf(forms, staff, request);
  if ('problems' in rule) return rule;
  const answered = await answeredBy(database, school, rule, request);
  if (answered === 'wrong') return problem('inReplyTo', request.inReplyTo === undefined ? 'required' : 'unknown');
  const page = pageOf(request, settings.allowedOrigins, ownOrigin);
  if (!page) return problem('page', 'origin');
  const subject = await invitedSubject(database, request.subject ?? {}, answered);
  if (!subject) return problem('subject', 'otherRespondent');

  const token = newToken(settings.secretKey, school);
  const now = Date.now();
  const row: InvitationRow = {
    school,
    invitation_id: randomUUID(),
    token_digest: digestOfToken(settings.secretKey, token),
    form: request.form,
    stage: request.stage,
    locale: request.locale ?? language(answered),
    in_reply_to: answered?.submission_id ?? null,
    thread_id: answered?.thread_id ?? null,
    respondent_id: subject.respondentId,
    subject: JSON.stringify(subject),
    context: JSON.stringify(request.context ?? {}),
    made_by: name,
    made_at: new Date(now).toISOString(),
    expires_at: new Date(now + request.days * 86_400_000).toISOString(),
    withdrawn_at: null,
  };
  await addInvitation(database, row);
  page.hash = `invitation=${token}`;
  return {row, url: page.href};
}
