import {parseSubmission, type Parsed, type Problem, type Submission} from 'parent-voice';
import type {Database} from '../database/open.js';
import type {SubmissionRow} from '../database/schema.js';
import {findSubmission, storeSubmission} from '../database/submissions.js';
import {digestOf} from './digest.js';
import {isTakenAsReplacement} from './replaces.js';
import {newReference} from './reference.js';
import {stageRuleOf, whoPosts} from './who-posts.js';

/** What becomes of a posted submission; the route says it in HTTP. */
export type Outcome =
  | {readonly is: 'stored' | 'replayed' | 'conflict'; readonly row: SubmissionRow}
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

const replayOf = (row: SubmissionRow, digest: string | undefined): Outcome => ({
  is: row.digest === digest ? 'replayed' : 'conflict',
  row,
});

function marksOf({unchecked}: Parsed & {unchecked?: true}, {replaces}: Submission): string[] {
  return [...(unchecked ? ['unchecked'] : []), ...(replaces === undefined ? [] : ['change'])];
}

/**
 * Takes a submission as the wire table of the contract says. The id is looked for first: what is stored is answered
 * with its receipt, whatever has become of the form since.
 *
 * @param database where it is stored
 * @param schools the codes that are known
 * @param json the parsed body
 * @param staffSchool the school whose staff sends it; undefined for everybody else
 */
export async function receiveSubmission(
  database: Database,
  schools: readonly string[],
  json: unknown,
  staffSchool: string | undefined,
): Promise<Outcome> {
  const {school, problems} = schoolOf(json, schools);
  const sent = textOf(json, 'submissionId');
  const id = typeof sent === 'string' ? sent.toLowerCase() : undefined;
  const digest = digestOf(json);
  if (school !== undefined && id !== undefined) {
    const first = await findSubmission(database, school, id);
    if (first) return replayOf(first, digest);
  }

  const parsed = parseSubmission(json);
  if (!parsed.submission || problems.length || school === undefined || digest === undefined)
    return {is: 'invalid', problems: [...(parsed.problems ?? []), ...problems]};
  const {submission} = parsed;
  // The forms that there are so far have the family's first stage only, and that one answers no other.
  if (submission.stage !== 'a' || submission.inReplyTo !== undefined) return {is: 'refused', reason: 'stage'};
  if (!(await isTakenAsReplacement(database, school, submission))) return {is: 'refused', reason: 'invitation'};

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
    by: whoPosts(stageRuleOf(submission), staffSchool === school),
    marks: JSON.stringify(marksOf(parsed, submission)),
  };
  const {stored, isNew} = await storeSubmission(database, row, newReference);
  return isNew ? {is: 'stored', row: stored} : replayOf(stored, digest);
}
