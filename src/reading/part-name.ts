import {stageRule, stagesOf, type Stages} from '../forms/stage.js';
import type {Submission} from '../submission/submission.js';

/** Which part of the loop a submission is, as the words call it (`view.part.…`). */
export type PartName = 'asked' | 'written' | 'answered' | 'agreed' | 'happenedFamily' | 'happenedSchool';

/**
 * Names the part of the loop that a submission is: asked, answered, agreed, happened.
 *
 * @param form whose stages
 * @param submission its stage, what it answers and by whom it is, where that is known
 * @returns undefined for a form of one part, and for a stage that the form does not have
 */
export function partName(
  form: {readonly stages?: Stages | undefined},
  {stage, inReplyTo, by}: Pick<Submission, 'stage' | 'inReplyTo'> & {readonly by?: 'family' | 'school' | undefined},
): PartName | undefined {
  const rule = stageRule(form, stage);
  if (!rule || Object.keys(stagesOf(form)).length < 2) return undefined;
  if (rule.by === 'either') return by === 'school' ? 'happenedSchool' : 'happenedFamily';
  const begins = !rule.answers?.length || (rule.alone === true && inReplyTo === undefined);
  if (rule.by === 'school') return begins ? 'written' : 'answered';
  return begins ? 'asked' : 'agreed';
}
