import {holds, partsOf, type Situation} from '../forms/condition.js';
import type {FormDefinition, Question} from '../forms/form.js';
import {checkValue} from '../schemas/check.js';
import type {Problem} from '../schemas/problem.js';
import {entryOf} from '../session/answer.js';
import {problemsOf} from '../session/problems.js';

type Answers = Readonly<Record<string, unknown>>;

const own = (answers: Answers, id: string): unknown => (Object.hasOwn(answers, id) ? answers[id] : undefined);

/** Blank is “not answered”, in whatever shape it arrives. */
export const isBlankAnswer = (answer: unknown): boolean =>
  answer === undefined ||
  answer === null ||
  (typeof answer === 'string' && !answer.trim()) ||
  (Array.isArray(answer) && !answer.length);

function codesOf(answer: unknown): readonly string[] {
  if (isBlankAnswer(answer)) return [];
  return Array.isArray(answer) ? answer.map((code) => (typeof code === 'string' ? code : 'item')) : [String(answer)];
}

const readsProps = ({when}: Question) => partsOf(when).some((part) => 'prop' in part);

/**
 * Which questions the answers themselves show. A hidden question counts as blank, as in the page. Where a condition
 * reads what the school supplied nothing is known: then the question may have been shown, but is not needed.
 */
export function shownBy(questions: readonly Question[], answers: Answers) {
  const known = new Map<string, boolean>();
  const mayBeShown = (id: string): boolean => {
    const question = questions.find((one) => one.id === id);
    if (!question) return true;
    if (!known.has(id)) known.set(id, readsProps(question) || holds(question.when, situation));
    return known.get(id)!;
  };
  const situation: Situation = {
    codes: (id) => (mayBeShown(id) ? codesOf(own(answers, id)) : []),
    prop: () => undefined,
  };
  return (question: Question) => !readsProps(question) && mayBeShown(question.id);
}

function checkQuestion(question: Question, answers: Answers, isShown: (question: Question) => boolean): Problem[] {
  const answer = own(answers, question.id);
  if (isBlankAnswer(answer)) {
    const key = question.kind === 'list' ? 'listMin' : 'required';
    return question.needed && isShown(question) ? [{path: question.id, key, params: {}}] : [];
  }
  const problems = checkValue(question.schema, answer, question.id);
  const {items} = question;
  if (!items || !Array.isArray(answer)) return problems;
  const inside = problemsOf(question, entryOf(question, answer), (item, part) => shownBy(items, item)(part));
  return [...inside, ...problems.filter(({path}) => !inside.some((problem) => problem.path === path))];
}

/**
 * Checks the answers of a version that is known.
 *
 * @param form the definition
 * @param answers by question id
 * @returns the problems in the order of the form, then unknown keys
 */
export function checkAnswers(form: FormDefinition, answers: Answers): Problem[] {
  const known = new Set(form.questions.map(({id}) => id));
  const isShown = shownBy(form.questions, answers);
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return [
    ...form.questions.flatMap((question) => checkQuestion(question, answers, isShown)),
    ...unknown.map((path) => ({path, key: 'unknown', params: {}})),
  ];
}
