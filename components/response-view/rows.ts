import type {Context} from '../../src/forms/context.js';
import {questionsIn, type FormDefinition, type Question} from '../../src/forms/form.js';
import {entryOf, type Row} from '../../src/session/answer.js';
import {Earlier} from '../../src/session/earlier.js';
import type {ReviewRow} from '../../src/session/review.js';
import {rowsOf as rowsOfList} from '../../src/session/rows.js';
import {shownBy} from '../../src/submission/check-answers.js';
import type {StoredSubmission} from './stored-submission.js';

/** One answer to show: known to the form, or kept under its id. */
export type ResponseRow =
  | (Omit<ReviewRow, 'items'> & {readonly raw?: undefined})
  | {readonly path: string; readonly raw: unknown; readonly question?: undefined};

/** Everything of a submission, sorted into what is read first. Nothing is dropped. */
export interface ResponseRows {
  /** Groups that come first, by the key of their heading. */
  readonly groups: readonly {readonly id: string; readonly rows: readonly ResponseRow[]}[];
  /** The rest, section by section. */
  readonly sections: readonly {readonly id: string; readonly rows: readonly ResponseRow[]}[];
  /** Answers to questions that this version of the form does not have. */
  readonly unknown: readonly ResponseRow[];
  readonly blank: readonly Question[];
}

/** What each stored item is of; one whose row is not known has no title. */
function rowsOfItems(answer: unknown, rows: readonly Row[] | undefined): readonly Row[] | undefined {
  if (!rows || !Array.isArray(answer)) return undefined;
  return answer.map((item: unknown, index) => {
    const {of = index} = (typeof item === 'object' && item ? item : {}) as {readonly of?: number | string};
    return rows.find((row) => row.of === of) ?? {of, title: undefined};
  });
}

/** Turns one answer into a row: of an entry, or as it is where it does not fit its question. */
function rowReader({answers, stage, inReplyTo}: StoredSubmission, form: FormDefinition | undefined, context: Context) {
  const earlier = form && new Earlier(form, stage, context.previous, inReplyTo);
  return (question: Question): ResponseRow => {
    const answer = answers[question.id];
    const entry = entryOf(question, answer);
    if (entry === undefined) return {path: question.id, raw: answer};
    const rows = earlier && rowsOfList(question, context, earlier);
    return {path: question.id, question, entry, of: rowsOfItems(answer, rows)};
  };
}

/**
 * @param submission what was sent
 * @param form its definition, where it is known
 * @param context what the school supplies, and what this submission answers
 */
export function rowsOf(
  submission: StoredSubmission,
  form: FormDefinition | undefined,
  context: Context = {},
): ResponseRows {
  const {answers, stage} = submission;
  const has = (id: string) => Object.hasOwn(answers, id);
  const rowOf = rowReader(submission, form, context);
  const questions = form?.questions ?? [];
  const early = new Set(Object.values(form?.staff?.groups ?? {}).flat());
  const withBox = (ids: readonly string[]) =>
    questions
      .filter(({id, otherOf}) => ids.includes(otherOf ?? id) && has(id))
      .sort((a, b) => ids.indexOf(a.otherOf ?? a.id) - ids.indexOf(b.otherOf ?? b.id));
  const isEarly = ({id, otherOf}: Question) => early.has(otherOf ?? id);
  // What was not asked was not left blank.
  const asked = form ? questionsIn(form, stage) : [];
  const isShown = shownBy(asked, answers);
  return {
    groups: Object.entries(form?.staff?.groups ?? {})
      .map(([id, ids]) => ({id, rows: withBox(ids).map(rowOf)}))
      .filter(({rows}) => rows.length),
    sections: (form?.sections ?? [])
      .map(({id, items}) => ({
        id,
        rows: items
          .filter((item): item is Question => item.kind !== 'statement' && has(item.id) && !isEarly(item))
          .map(rowOf),
      }))
      .filter(({rows}) => rows.length),
    unknown: Object.keys(answers)
      .filter((id) => !questions.some((question) => question.id === id))
      .map((id) => ({path: id, raw: answers[id]})),
    blank: asked.filter(
      (question) =>
        !question.otherOf && !has(question.id) && !form?.leaveOut.includes(question.id) && isShown(question),
    ),
  };
}
