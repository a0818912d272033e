import type {Context} from '../forms/context.js';
import type {FormDefinition, Question} from '../forms/form.js';
import type {Words} from '../i18n/words.js';
import {entryOf, holdsWords, isBlankAnswer} from '../session/answer.js';
import type {ItemEntries} from '../session/entry.js';
import type {Submission} from '../submission/submission.js';
import {saysNothing} from './holding.js';
import {entryLines, shortOf, wordsOf} from './wording.js';

/** One answer, as staff read it. */
export interface ReadAnswer {
  readonly id: string;
  readonly label: string;
  /** A line for each code or item; own words exactly as they were written. */
  readonly lines: readonly string[];
  /** BCP 47, where the lines are somebody's own words. */
  readonly writtenIn: string | undefined;
  /** It only says that there is nothing: “none of these”, “no”. */
  readonly saysNothing: boolean;
}

export interface Reading {
  readonly form: FormDefinition;
  readonly submission: Pick<Submission, 'answers' | 'locale' | 'writtenIn'>;
  /** Those of the form, `common` and `staff`. */
  readonly words: Words;
  /** What the school supplies; only its codes' names are read. */
  readonly context?: Context;
}

/** A list that asks one thing of each item needs no label at each. */
function linesOf(words: Words, question: Question, answer: unknown, context: Context): readonly string[] {
  const entry = isBlankAnswer(answer) ? undefined : entryOf(question, answer);
  const [only, ...others] = question.items ?? [];
  if (!only || others.length) return entryLines(words, question, entry, context);
  return ((entry ?? []) as readonly ItemEntries[]).flatMap((item) =>
    entryLines(wordsOf(words, only), only, item[only.id], context),
  );
}

function readOne({submission, words, context = {}}: Reading, question: Question): ReadAnswer | undefined {
  const answer = submission.answers[question.id];
  const own = wordsOf(words, question);
  const lines = linesOf(own, question, answer, context);
  if (!lines.length) return undefined;
  const hasWords = holdsWords(question) || question.items?.every(holdsWords) === true;
  return {
    id: question.id,
    label: shortOf(own, question),
    lines,
    writtenIn: hasWords ? (submission.writtenIn ?? submission.locale) : undefined,
    saysNothing: saysNothing(question, answer),
  };
}

/**
 * Reads some answers of a submission, in words.
 *
 * @param ids of questions, in the order in which they are read; a box for “something else” follows its question
 * @returns those that are answered
 */
export const readAnswers = (reading: Reading, ids: readonly string[]): readonly ReadAnswer[] =>
  ids
    .flatMap((id) => reading.form.questions.filter((question) => (question.otherOf ?? question.id) === id))
    .filter(({id}) => Object.hasOwn(reading.submission.answers, id))
    .flatMap((question) => readOne(reading, question) ?? []);
