import {
  parseSubmission,
  type FormDefinition,
  type Parsed,
  type Problem,
  type Receipt,
  type Submission,
} from 'parent-voice';
import type {Database} from '../database/open.js';
import {findSubmission, storeSubmission} from '../database/submissions.js';
import {findSurveyReceipt} from '../database/survey-receipts.js';
import {keyedDigests} from '../survey/keyed-digests.js';
import {receiveSurvey, surveyReceipt} from '../survey/receive-survey.js';
import {digestOf} from './digest.js';
import {isTakenAsReplacement} from './replaces.js';
import {newReference} from './reference.js';
import {receiptOf} from './stored.js';
import {stageRuleOf, whoPosts} from './who-posts.js';

/** What becomes of a posted submission; the route says it in HTTP. */
export type Outcome =
  | {readonly is: 'stored' | 'replayed' | 'conflict'; readonly receipt: Receipt}
  | {readonly is: 'invalid'; readonly problems: readonly Problem[]}
  | {readonly is: 'refused'; readonly reason: 'stage' | 'invitation'};

type Envelope = Readonly<Record<string, unknown>>;

const textOf = (json: unknown, key: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, key) ? (json as Envelope)[key] : undefined;

/** A missing school is the receiver's only one. A wrong kind of school is told by the parser. */
function schoolOf(
  json: unknown,
  schools: readonly string[],
): {readonly school?: string; readonly problems: readonly Problem[]} {
  const named = textOf(json, 'school');
  const [only] = schools;
  if (named === undefined && schools.length === 1 && only !== undefined) return {school: only, problems: []};
  if (named === undefined) return {problems: [{path: 'school', key: 'required', params: {}}]};
  if (typeof named !== 'string') return {problems: []};
  return schools.includes(named)
    ? {school: named, problems: []}
    : {problems: [{path: 'school', key: 'unknown', params: {}}]};
}

/** What a receiver knows besides its database. */
export interface Receiving {
  readonly schools: readonly string[];
  readonly secretKey: string;
  readonly forms: readonly FormDefinition[];
}

const replayed = (isSame: boolean, receipt: Receipt): Outcome => ({is: isSame ? 'replayed' : 'conflict', receipt});

function marksOf({unchecked}: Parsed & {unchecked?: true}, {replaces}: Submission): string[] {
  return [...(unchecked ? ['unchecked'] : []), ...(replaces === undefined ? [] : ['change'])];
}

/**
 * Takes a submission as the wire table of the contract says. The id is looked for first: what is stored is answered
 * with its receipt, whatever has become of the form since.
 *
 * @param database where it is stored
 * @param receiving what it knows
 * @param json the parsed body
 * @param staffSchool the school whose staff sends it; undefined for everybody else
 */
export async function receiveSubmission(
  database: Database,
  {schools, secretKey, forms}: Receiving,
  json: unknown,
  staffSchool: string | undefined,
): Promise<Outcome> {
  const {school, problems} = schoolOf(json, schools);
  const sent = textOf(json, 'submissionId');
  const id = typeof sent === 'string' ? sent.toLowerCase() : '';
  const digest = digestOf(json);
  const digests = keyedDigests(secretKey, school ?? '', id, digest);
  if (school !== undefined && id) {
    const first = await findSubmission(database, school, id);
    if (first) return replayed(first.digest === digest, receiptOf(first));
    const counted = await findSurveyReceipt(database, school, digests.id);
    if (counted) return replayed(counted.content_digest === digests.content, surveyReceipt(id, counted));
  }

  const parsed = parseSubmission(json, {forms});
  if (!parsed.submission || problems.length || school === undefined || digest === undefined)
    return {is: 'invalid', problems: [...(parsed.problems ?? []), ...problems]};
  const {submission} = parsed;
  // The forms that there are so far have the family's first stage only, and that one answers no other.
  if (submission.stage !== 'a' || submission.inReplyTo !== undefined) return {is: 'refused', reason: 'stage'};
  if (!(await isTakenAsReplacement(database, school, submission))) return {is: 'refused', reason: 'invitation'};

  const marks = marksOf(parsed, submission);
  const form = forms.find((one) => one.id === submission.form);
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
    by: whoPosts(stageRuleOf(forms, submission), staffSchool === school),
    marks: JSON.stringify(marks),
  };
  const {stored, isNew} = await storeSubmission(database, row, newReference);
  return isNew ? {is: 'stored', receipt: receiptOf(stored)} : replayed(stored.digest === digest, receiptOf(stored));
}
