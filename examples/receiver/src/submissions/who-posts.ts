import {stageRule, type FormDefinition, type StageRule, type Submission} from 'parent-voice';

/** Who fills in the stage that was sent; undefined for a form or a stage that this version does not know. */
export function stageRuleOf(
  forms: readonly FormDefinition[],
  {form, stage}: Pick<Submission, 'form' | 'stage'>,
): StageRule | undefined {
  const known = forms.find(({id}) => id === form);
  return known && stageRule(known, stage);
}

/**
 * Whose words they are. Nobody speaks for the school but its signed-in staff, and staff who fill in a family's stage,
 * with a mother on the phone, write her words.
 *
 * @param rule of the stage
 * @param isStaff whether staff of that very school sent it
 */
export const whoPosts = (rule: StageRule | undefined, isStaff: boolean): 'family' | 'school' =>
  isStaff && (rule?.by === 'school' || rule?.by === 'either') ? 'school' : 'family';
