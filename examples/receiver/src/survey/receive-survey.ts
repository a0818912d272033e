import {chosenCodes, countedQuestions, type FormDefinition, type Receipt, type Submission} from 'parent-voice';
import type {Database} from '../database/open.js';
import type {SurveyReceiptRow} from '../database/schema.js';
import {countAnswers, countSubmission, type Counted} from '../database/survey-answers.js';
import {addComments, type Comment} from '../database/survey-comments.js';
import {forgetSurveyReceipts, keepSurveyReceipt} from '../database/survey-receipts.js';
import {newReference} from '../submissions/reference.js';
import {dayBefore, dayOf, termOf} from './calendar.js';
import type {KeyedDigests} from './keyed-digests.js';

const withAnswered = (question: string, codes: readonly string[]): Counted[] =>
  codes.length ? ['', ...codes].map((code) => ({question, code})) : [];

/** A newer version's answers are not checked, so a text may be none. */
function commentsIn(form: FormDefinition, {answers}: Submission, marks: readonly string[]): Comment[] {
  return form.questions.flatMap(({id, facts}) => {
    const text = facts.base === 'text' && Object.hasOwn(answers, id) ? answers[id] : undefined;
    return typeof text === 'string' && text.trim() ? [{question: id, text, marks: JSON.stringify(marks)}] : [];
  });
}

/** The proof for one family. Its time is the day alone. */
export const surveyReceipt = (submissionId: string, {reference, day}: SurveyReceiptRow): Receipt => ({
  submissionId,
  reference,
  receivedAt: day,
});

/** An anonymous submission that has been read and found right. */
export interface Survey {
  readonly school: string;
  readonly form: FormDefinition;
  readonly submission: Submission;
  readonly marks: readonly string[];
  readonly digests: KeyedDigests;
}

/**
 * Takes an anonymous submission apart, in one transaction: its codes are counted, its comments put among the others,
 * and beside them stays only the receipt, for a retry. One that is marked is not counted, but for how many there are;
 * its comments are kept with their marks. When this has resolved, all of it is on the disk.
 *
 * @param database where it is counted
 * @param survey what was sent
 * @returns the receipt that the school has now under this id: this one, or the one that came first
 */
export const receiveSurvey = (
  database: Database,
  {school, form, submission, marks, digests}: Survey,
): Promise<{readonly row: SurveyReceiptRow; readonly isNew: boolean}> =>
  database.transaction().execute(async (transaction) => {
    const now = new Date();
    const day = dayOf(now);
    await forgetSurveyReceipts(transaction, school, dayBefore(now));
    const row = {school, id_digest: digests.id, content_digest: digests.content, reference: newReference(), day};
    const first = await keepSurveyReceipt(transaction, row);
    if (first) return {row: first, isNew: false};

    const term = {school, form: form.id, term: termOf(day)};
    const isMarked = marks.length > 0;
    const questions = countedQuestions(form);
    const all = questions.flatMap(({id, facts}) => withAnswered(id, facts.codes));
    const chosen = questions.flatMap((question) =>
      withAnswered(question.id, chosenCodes(question, submission.answers)),
    );
    await countSubmission(transaction, term, isMarked);
    if (!isMarked) await countAnswers(transaction, term, all, chosen);
    await addComments(transaction, term, commentsIn(form, submission, marks));
    return {row, isNew: true};
  });
