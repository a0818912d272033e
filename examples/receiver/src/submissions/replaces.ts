import type {Submission} from 'parent-voice';
import type {Database} from '../database/open.js';
import {findSubmission} from '../database/submissions.js';

/**
 * Nobody speaks for another: a change is taken only from the respondent whose answers it changes, or where neither has
 * one. It stands beside the first, which is kept. A first that is not here cannot be another's; refusing it would only
 * lose words.
 *
 * @param submission with or without `replaces`
 */
export async function isTakenAsReplacement(
  database: Database,
  school: string,
  {replaces, subject}: Submission,
): Promise<boolean> {
  const first = replaces === undefined ? undefined : await findSubmission(database, school, replaces);
  if (!first) return true;
  const before = JSON.parse(first.content) as Submission;
  return before.subject?.respondentId === subject?.respondentId;
}
