import {holds, questionsOf, type Condition, type Situation} from '../forms/condition.js';
import type {Question} from '../forms/form.js';
import {codesOfAnswer, isBlankAnswer, itemCodesOf} from '../session/answer.js';

type Answers = Readonly<Record<string, unknown>>;

const own = (answers: Answers, id: string): unknown => (Object.hasOwn(answers, id) ? answers[id] : undefined);

const situationOf = (answers: Answers): Situation => ({
  codes: (id) => codesOfAnswer(own(answers, id)),
  prop: () => undefined,
  items: (id) => itemCodesOf(own(answers, id)),
});

/**
 * Which of a form's conditions for staff hold for what was answered.
 *
 * @param conditions by id: `staff.flags`, `staff.notes`
 * @returns the ids of those that hold, in order
 */
export const holding = (answers: Answers, conditions: Readonly<Record<string, Condition>> = {}): readonly string[] =>
  Object.keys(conditions).filter((id) => holds(conditions[id], situationOf(answers)));

/**
 * Whether something is so.
 *
 * @returns undefined where nothing that it depends on was answered: a blank is not a no
 */
export function isSo(answers: Answers, condition: Condition): boolean | undefined {
  const isAnswered = questionsOf(condition).some((id) => !isBlankAnswer(own(answers, id)));
  return isAnswered ? holds(condition, situationOf(answers)) : undefined;
}

/** Whether an answer only says that there is nothing: “none of these”, “no”, “any of these”. */
export function saysNothing(question: Question, answer: unknown): boolean {
  const codes = codesOfAnswer(answer);
  const nothing = [...question.facts.exclusive, 'none', 'no', 'noPreference'];
  return question.facts.base !== 'text' && codes.length > 0 && codes.every((code) => nothing.includes(code));
}
