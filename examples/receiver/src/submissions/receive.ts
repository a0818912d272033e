import {
  formOf,
  parseSubmission,
  stageRule,
  type FormDefinition,
  type Parsed,
  type Problem,
  type Receipt,
  type Submission,
} from 'parent-voice';
import {isErased} from '../database/erasures.js';
import type {Database} from '../database/open.js';
import type {Guard} from '../defence/guard.js';
import type {SubmissionRow} from '../database/schema.js';
import {findSubmission, storeSubmission} from '../database/submissions.js';
import type {Settings} from '../settings.js';
import {findSurveyReceipt} from '../database/survey-receipts.js';
import {keyedDigests} from '../survey/keyed-digests.js';
import {receiveSurvey, surveyReceipt} from '../survey/receive-survey.js';
import {digestOf} from './digest.js';
import {idOf, schoolOf, withoutAnswers} from './envelope.js';
import {replacedBy} from './replaces.js';
import {newReference} from './reference.js';
import {receiptOf} from './stored.js';
import {whoPosts, type Credentials, type RefusedFor, type Sender} from './who-posts.js';

/** What becomes of a posted submission; the route says it in HTTP. */
export type Outcome =
  | {readonly is: 'stored' | 'replayed' | 'conflict'; readonly receipt: Receipt}
  | {readonly is: 'erased'}
  | {readonly is: 'flood'; readonly wait: number}
  | {readonly is: 'invalid'; readonly problems: readonly Problem[]}
  | {readonly is: 'refused'; readonly reason: RefusedFor};

/** What submissions are received into, and by which forms and settings. */
export interface Receiving {
  readonly database: Database;
  readonly settings: Settings;
  readonly forms: readonly FormDefinition[];
}

const replayed = (isSame: boolean, receipt: Receipt): Outcome => ({is: isSame ? 'replayed' : 'conflict', receipt});

const refused = (reason: RefusedFor): Outcome => ({is: 'refused', reason});

/** How a submission came says nothing where staff are signed in. */
function marksOf(
  {unchecked}: Parsed & {unchecked?: true},
  {replaces}: Submission,
  {by}: Sender,
  guard: Guard,
): readonly string[] {
  return [
    ...(by === 'family' ? guard.marks : []),
    ...(unchecked ? ['unchecked'] : []),
    ...(replaces === undefined ? [] : ['change']),
  ];
}

/** Whose record it belongs to, in which thread: what a school answers is the record of whom it answers. */
function placeOf(
  {submissionId, form, stage, subject, inReplyTo, replaces}: Submission,
  {by, invitation, answered}: Sender,
  replaced: SubmissionRow | undefined,
) {
  const known = by === 'school' ? answered?.respondent_id : undefined;
  const before = replaced?.form === form && replaced.stage === stage ? replaced.thread_id : submissionId;
  return {
    in_reply_to: inReplyTo ?? null,
    thread_id: answered?.thread_id ?? before,
    child_id: subject?.childId ?? answered?.child_id ?? null,
    respondent_id: known ?? subject?.respondentId ?? null,
    invitation_id: invitation?.invitation_id ?? null,
    replaces: replaces ?? null,
  };
}

/**
 * Takes a submission as the wire table of the contract says. The id is looked for first: what is stored is answered
 * with its receipt, and what was with 410, whatever has become of the form, the invitation or the session since. Then
 * whoever sends it is asked for; only who may send it is told what is wrong with the answers.
 *
 * @param json the parsed body
 * @param credentials what came with it to show who sends it
 * @param guard what is known of how it came
 */
export async function receiveSubmission(
  {database, settings, forms}: Receiving,
  json: unknown,
  credentials: Credentials,
  guard: Guard,
): Promise<Outcome> {
  const {school, problems} = schoolOf(json, settings.schools);
  const id = idOf(json);
  const digest = digestOf(json);
  const digests = keyedDigests(settings.secretKey, school ?? '', id, digest);
  if (school !== undefined && id) {
    const first = await findSubmission(database, school, id);
    if (first) return replayed(first.digest === digest, receiptOf(first));
    if (await isErased(database, school, id)) return {is: 'erased'};
    const counted = await findSurveyReceipt(database, school, digests.id);
    if (counted) return replayed(counted.content_digest === digests.content, surveyReceipt(id, counted));
    const wait = await guard.floodWait(school);
    if (wait !== undefined) return {is: 'flood', wait};
  }

  const parsed = parseSubmission(json, {forms});
  const invalid: Outcome = {is: 'invalid', problems: [...(parsed.problems ?? []), ...problems]};
  const posted = parsed.submission ?? withoutAnswers(json, forms);
  if (!posted || school === undefined) return invalid;
  const form = formOf(forms, posted.form, posted.formVersion);
  const rule = form && stageRule(form, posted.stage);
  const sender = await whoPosts(database, settings, school, posted, rule, credentials);
  if (typeof sender === 'string') return refused(sender);
  const replaced = await replacedBy(database, school, posted, sender.by);
  if (replaced === 'another’s') return refused('invitation');
  const {submission} = parsed;
  if (!submission || digest === undefined) return invalid;

  const marks = marksOf(parsed, submission, sender, guard);
  if (form?.anonymous) {
    const {row, isNew} = await receiveSurvey(database, {school, form, submission, marks, digests});
    const receipt = surveyReceipt(id, row);
    return isNew ? {is: 'stored', receipt} : replayed(row.content_digest === digests.content, receipt);
  }

  const row = {
    school,
    submission_id: submission.submissionId,
    form: submission.form,
    form_version: submission.formVersion,
    stage: submission.stage,
    locale: submission.locale,
    content: JSON.stringify(submission),
    digest,
    received_at: new Date().toISOString(),
    by: sender.by,
    marks: JSON.stringify(marks),
    ...placeOf(submission, sender, replaced),
  };
  const result = await storeSubmission(database, row, newReference);
  if (result.as === 'erased') return {is: 'erased'};
  if (result.as === 'answers erased') return refused('stage');
  const {as, stored} = result;
  if (as === 'new') return {is: 'stored', receipt: receiptOf(stored)};
  return replayed(as === 'same id' && stored.digest === digest, receiptOf(stored));
}
