import type {Submission} from 'parent-voice';
import type {Database} from '../database/open.js';
import type {SubmissionRow} from '../database/schema.js';
import {findSubmission} from '../database/submissions.js';

/**
 * Nobody speaks for another: a change is taken only from the respondent, or the school, whose answers it changes, or
 * where neither has a name. It stands beside the first, which is kept. A first that is not here cannot be another's;
 * refusing it would only lose words.
 *
 * @param submission with or without `replaces`
 * @param by who sends it
 * @returns the first, where it is here; `another's`, where the change must not be taken
 */
export async function replacedBy(
  database: Database,
  school: string,
  {replaces, subject}: Submission,
  by: SubmissionRow['by'],
): Promise<SubmissionRow | 'another’s' | undefined> {
  const first = replaces === undefined ? undefined : await findSubmission(database, school, replaces);
  if (!first) return undefined;
  const before = JSON.parse(first.content) as Submission;
  const isSame = first.by === by && (by === 'school' || before.subject?.respondentId === subject?.respondentId);
  return isSame ? first : 'another’s';
}
