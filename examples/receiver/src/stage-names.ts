import {stagesOf, type FormDefinition, type Stage, type StageRule} from 'parent-voice';
import type {SubmissionRow} from './database/schema.js';
import type {Staff} from './staff/staff-of.js';
import {mustAnswer} from './submissions/answered.js';
import type {TitleOf} from './staff/words.js';

/** One stage of one form, as staff choose it. */
export interface StageChoice {
  readonly form: string;
  readonly stage: Stage;
  readonly title: string;
}

export const rulesOf = (form: FormDefinition): readonly (readonly [Stage, StageRule])[] =>
  Object.entries(stagesOf(form)) as [Stage, StageRule][];

/** What a family has answered need not be a yes, so two of them are questions. */
export type StageName = 'Asked' | 'Written' | 'Answered' | 'Agreed?' | 'Happened?';

/** Where in the loop a stage stands: asked, answered, agreed, happened. */
export function stageName({by, answers}: StageRule): StageName {
  if (by === 'either') return 'Happened?';
  if (by === 'school') return answers?.length ? 'Answered' : 'Written';
  return answers?.length ? 'Agreed?' : 'Asked';
}

const part: Readonly<Record<StageName, string>> = {
  Asked: 'from the family',
  Written: 'from us',
  Answered: 'our answer',
  'Agreed?': 'the family’s answer',
  'Happened?': 'did it happen?',
};

/** The form's title, with the part of it where it has more than one. */
export function stageTitle(form: FormDefinition, rule: StageRule, titleOf: TitleOf): string {
  const title = titleOf(form.id);
  // A note that may stand alone is not always an answer.
  const own = rule.alone ? part[rule.by === 'school' ? 'Written' : 'Asked'] : part[stageName(rule)];
  return rulesOf(form).length > 1 ? `${title} – ${own}` : title;
}

type Wanted = (rule: StageRule) => boolean;

const choicesOf = (
  forms: readonly FormDefinition[],
  titleIn: (form: FormDefinition, rule: StageRule) => string,
  wanted: Wanted,
): readonly StageChoice[] =>
  forms.flatMap((form) =>
    rulesOf(form)
      .filter(([, rule]) => wanted(rule))
      .map(([stage, rule]) => ({form: form.id, stage, title: titleIn(form, rule)})),
  );

/** Forms that these staff may read, but for the one that nobody signs. */
const readable = (forms: readonly FormDefinition[], {maySee}: Staff) =>
  forms.filter(({id, anonymous}) => maySee(id) && !anonymous);

/** With what a thread can begin on one side. */
export const beginnings = (
  forms: readonly FormDefinition[],
  staff: Staff,
  by: 'family' | 'school',
  titleOf: TitleOf,
): readonly StageChoice[] =>
  choicesOf(
    readable(forms, staff),
    ({id}) => titleOf(id),
    (rule) => rule.by === by && !mustAnswer(rule),
  );

/** With what one side can answer a submission. */
export const answersTo = (
  forms: readonly FormDefinition[],
  staff: Staff,
  {form, stage}: Pick<SubmissionRow, 'form' | 'stage'>,
  by: 'family' | 'school',
  titleOf: TitleOf,
): readonly StageChoice[] =>
  choicesOf(
    readable(forms, staff).filter(({id}) => id === form),
    (form, rule) => stageTitle(form, rule, titleOf),
    (rule) => (rule.by === by || rule.by === 'either') && Boolean(rule.answers?.some((answered) => answered === stage)),
  );
