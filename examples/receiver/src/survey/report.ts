import {
  countedQuestions,
  leastShown,
  withoutSmallNumbers,
  type FormDefinition,
  type QuestionCounts,
} from 'parent-voice';
import type {Database} from '../database/open.js';
import {answersOfTerm, submissionsOfTerm, type Counted, type SurveyTerm} from '../database/survey-answers.js';
import {commentsOfTerm, type Comment} from '../database/survey-comments.js';

/** What staff may see of one survey in one term: nothing from which one family's answers could be told. */
export interface SurveyReport {
  readonly form: FormDefinition;
  /** From 5 submissions up. */
  readonly isEnough: boolean;
  /** How many were not counted. */
  readonly marked: number;
  readonly questions: readonly QuestionCounts[];
  readonly comments: readonly Comment[];
}

type Counts = readonly (Counted & {readonly count: number})[];

function tallyOf(counts: Counts, question: string) {
  const chosen = new Map(counts.filter((row) => row.question === question).map(({code, count}) => [code, count]));
  return {answers: chosen.get('') ?? 0, chosen};
}

/**
 * Reads one term of one survey.
 *
 * @param form the definition
 * @param school whose families answered
 * @param term `2026-autumn`
 */
export async function reportOf(
  database: Database,
  form: FormDefinition,
  school: string,
  term: string,
): Promise<SurveyReport> {
  const place: SurveyTerm = {school, form: form.id, term};
  const {submissions, marked} = (await submissionsOfTerm(database, place)) ?? {submissions: 0, marked: 0};
  const isEnough = submissions >= leastShown;
  const counts = await answersOfTerm(database, place);
  return {
    form,
    isEnough,
    marked,
    questions: countedQuestions(form).map(({id, facts}) => withoutSmallNumbers(id, facts.codes, tallyOf(counts, id))),
    comments: isEnough ? await commentsOfTerm(database, place) : [],
  };
}
