import type {Database} from './open.js';

/** One school's term of one survey. */
export interface SurveyTerm {
  readonly school: string;
  readonly form: string;
  readonly term: string;
}

/** One option of a question; with the code '', that the question was answered at all. */
export interface Counted {
  readonly question: string;
  readonly code: string;
}

/** Counts a submission. It comes first: whoever counts in the same term meanwhile waits for the end of the transaction. */
export async function countSubmission(database: Database, term: SurveyTerm, isMarked: boolean): Promise<void> {
  const column = isMarked ? 'marked' : 'submissions';
  await database
    .insertInto('survey_terms')
    .values({...term, submissions: 0, marked: 0, [column]: 1})
    .onConflict((conflict) =>
      conflict
        .columns(['school', 'form', 'term'])
        .doUpdateSet((row) => ({[column]: row(`survey_terms.${column}`, '+', 1)})),
    )
    .execute();
}

/**
 * Adds one to each that was chosen. All rows of the term are made at once and written at once: else the order of the
 * rows, or which of them were last written together, would tell what one family answered.
 *
 * @param all every option of the form
 * @param chosen those of one submission
 */
export async function countAnswers(
  database: Database,
  term: SurveyTerm,
  all: readonly Counted[],
  chosen: readonly Counted[],
): Promise<void> {
  if (!chosen.length) return;
  await database
    .insertInto('survey_answers')
    .values(all.map((counted) => ({...term, ...counted, count: 0})))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database
    .updateTable('survey_answers')
    .set((row) => {
      const isChosen = row.or(chosen.map((counted) => row.and(counted)));
      return {count: row('count', '+', row.case().when(isChosen).then(row.lit(1)).else(row.lit(0)).end())};
    })
    .where('school', '=', term.school)
    .where('form', '=', term.form)
    .where('term', '=', term.term)
    .execute();
}

/** Erases all that families said in one term of one survey. The term comes first, as when a submission is counted. */
export const eraseSurveyTerm = (database: Database, {school, form, term}: SurveyTerm): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    for (const table of ['survey_terms', 'survey_answers', 'survey_comments'] as const)
      await transaction
        .deleteFrom(table)
        .where('school', '=', school)
        .where('form', '=', form)
        .where('term', '=', term)
        .execute();
  });

/** The terms in which a school's families have answered a survey. */
export const surveyTerms = (database: Database, school: string) =>
  database.selectFrom('survey_terms').select(['form', 'term']).where('school', '=', school).execute();

/** How many submissions of one term were counted, and how many were marked. */
export const submissionsOfTerm = (database: Database, {school, form, term}: SurveyTerm) =>
  database
    .selectFrom('survey_terms')
    .select(['submissions', 'marked'])
    .where('school', '=', school)
    .where('form', '=', form)
    .where('term', '=', term)
    .executeTakeFirst();

/** Every count of one term, small ones too. */
export const answersOfTerm = (database: Database, {school, form, term}: SurveyTerm) =>
  database
    .selectFrom('survey_answers')
    .select(['question', 'code', 'count'])
    .where('school', '=', school)
    .where('form', '=', form)
    .where('term', '=', term)
    .execute();
