import type {FormDefinition, Question} from '../../src/forms/form.js';
import {entryOf} from '../../src/session/answer.js';
import type {ReviewRow} from '../../src/session/review.js';
import {shownBy} from '../../src/submission/check-answers.js';
import type {StoredSubmission} from './stored-submission.js';

/** One answer to show: known to the form, or kept under its id. */
export type ResponseRow =
  | (ReviewRow & {readonly raw?: undefined})
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

/**
 * @param submission what was sent
 * @param form its definition, where it is known
 */
export function rowsOf(submission: StoredSubmission, form: FormDefinition | undefined): ResponseRows {
  const {answers} = submission;
  const has = (id: string) => Object.hasOwn(answers, id);
  const rowOf = (question: Question): ResponseRow => {
    const entry = entryOf(question, answers[question.id]);
    return entry === undefined ? {path: question.id, raw: answers[question.id]} : {path: question.id, question, entry};
  };
  const questions = form?.questions ?? [];
  const early = new Set(Object.values(form?.staff?.groups ?? {}).flat());
  const withBox = (ids: readonly string[]) =>
    questions
      .filter(({id, otherOf}) => ids.includes(otherOf ?? id) && has(id))
      .sort((a, b) => ids.indexOf(a.otherOf ?? a.id) - ids.indexOf(b.otherOf ?? b.id));
  const isEarly = ({id, otherOf}: Question) => early.has(otherOf ?? id);
  // What was not asked was not left blank.
  const isShown = shownBy(questions, answers);
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
    blank: questions.filter(
      (question) =>
        !question.otherOf && !has(question.id) && !form?.leaveOut.includes(question.id) && isShown(question),
    ),
  };
}
