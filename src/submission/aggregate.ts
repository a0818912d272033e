import type {FormDefinition, Question} from '../forms/form.js';
import {withoutSmallNumbers, type QuestionCounts} from './small-numbers.js';
import type {Submission} from './submission.js';

/** A form's answers as counts, fit to be shown: small ones are hidden. */
export interface Aggregates {
  readonly form: string;
  readonly questions: readonly QuestionCounts[];
}

/** The questions whose answers can be counted: those with a fixed set of codes, of which none is a list's. */
export const countedQuestions = ({questions}: FormDefinition): readonly Question[] =>
  questions.filter(({facts}) => facts.codes.length > 0);

/**
 * The codes that one person chose in answer to one question. A code that the question does not have, as a newer version
 * of the form may, is none.
 *
 * @param question one that is counted
 * @param answers of one submission, by question id
 */
export function chosenCodes({id, facts}: Question, answers: Readonly<Record<string, unknown>>): readonly string[] {
  const answer = Object.hasOwn(answers, id) ? [answers[id]].flat() : [];
  return facts.codes.filter((code) => answer.includes(code));
}

function countsOf(question: Question, submissions: readonly Pick<Submission, 'answers'>[]): QuestionCounts {
  const each = submissions.map(({answers}) => chosenCodes(question, answers));
  const {codes} = question.facts;
  return withoutSmallNumbers(question.id, codes, {
    answers: each.filter(({length}) => length).length,
    chosen: new Map(codes.map((code) => [code, each.filter((chosen) => chosen.includes(code)).length])),
  });
}

/**
 * Counts what families answered, without the numbers that are small enough to tell who one of them is.
 *
 * @param form the definition
 * @param submissions of it; those of other forms are left out
 * @param options `questions`: ids of those to count, by default all that have a fixed set of codes
 */
export function aggregate(
  form: FormDefinition,
  submissions: readonly Pick<Submission, 'form' | 'answers'>[],
  {questions}: {readonly questions?: readonly string[]} = {},
): Aggregates {
  const ofForm = submissions.filter((submission) => submission.form === form.id);
  const counted = countedQuestions(form).filter(({id}) => !questions || questions.includes(id));
  return {form: form.id, questions: counted.map((question) => countsOf(question, ofForm))};
}
