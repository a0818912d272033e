import type {StageRule, Submission} from 'parent-voice';
import type {Database} from '../database/open.js';
import type {SubmissionRow} from '../database/schema.js';
import {findSubmission} from '../database/submissions.js';

type Answering = Pick<Submission, 'form'> & {readonly inReplyTo?: string | undefined};

/** Whether a stage has to name the one it answers. */
export const mustAnswer = (rule: StageRule): boolean => Boolean(rule.answers?.length) && !rule.alone;

/**
 * Finds the submission that a stage answers, as the rule of the stage allows it.
 *
 * @param answering its form and `inReplyTo`
 * @returns `wrong` where it is missing, unknown, another school's, of another form or of the wrong stage
 */
export async function answeredBy(
  database: Database,
  school: string,
  rule: StageRule,
  {form, inReplyTo}: Answering,
): Promise<SubmissionRow | 'wrong' | undefined> {
  if (inReplyTo === undefined) return mustAnswer(rule) ? 'wrong' : undefined;
  const answered = await findSubmission(database, school, inReplyTo);
  const isAllowed = answered?.form === form && rule.answers?.some((stage) => stage === answered.stage);
  return answered && isAllowed ? answered : 'wrong';
}
