/** A part of a form that is a submission of its own. */
export type Stage = 'a' | 'b' | 'c';

/** Who fills in a stage, and what it comes after. */
export interface StageRule {
  readonly by: 'family' | 'school' | 'either';
  /** The stages that it may answer, the usual one first; without them it begins a thread. */
  readonly answers?: readonly Stage[];
  /** It may answer another stage, but does not need one. */
  readonly alone?: true;
}

export type Stages = Readonly<Partial<Record<Stage, StageRule>>>;

/** What knows its stages: a form, or what the first page knows of one. */
interface Staged {
  readonly stages?: Stages | undefined;
}

const wholeForm: Stages = {a: {by: 'family'}};

/** The stages of a form; a form that says nothing is one stage, the family's. */
export const stagesOf = ({stages = wholeForm}: Staged): Stages => stages;

/**
 * @param form whose stages
 * @param stage any text, perhaps from outside
 * @returns the rule of that stage, or undefined where the form has none such
 */
export const stageRule = (form: Staged, stage: string): StageRule | undefined => {
  const stages = stagesOf(form);
  return Object.hasOwn(stages, stage) ? stages[stage as Stage] : undefined;
};

/**
 * Whether a stage lacks the one that it answers, and so cannot be filled in.
 *
 * @param form whose stages
 * @param stage which of them
 * @param previous the stored submissions that are known
 */
export function lacksEarlier(
  form: Staged & {readonly id: string},
  stage: Stage,
  previous: readonly {readonly form: string; readonly stage: string}[] = [],
): boolean {
  const {answers, alone} = stageRule(form, stage) ?? {};
  const isThere = previous.some((one) => one.form === form.id && answers?.includes(one.stage as Stage));
  return answers !== undefined && !alone && !isThere;
}

/**
 * Whether staff fill in a stage. One that either side fills in is staff's where the page says who signs it.
 *
 * @param form whose stages
 * @param stage which of them
 * @param context what the school supplies
 */
export function isForStaff(
  form: Staged,
  stage: Stage,
  {staffName}: {readonly staffName?: string | undefined},
): boolean {
  const by = stageRule(form, stage)?.by;
  return by === 'school' || (by === 'either' && staffName !== undefined);
}

/** The stage that a family begins with. */
export const familyStage = (form: Staged): Stage =>
  (Object.keys(stagesOf(form)) as Stage[]).find((stage) => stagesOf(form)[stage]!.by !== 'school') ?? 'a';
