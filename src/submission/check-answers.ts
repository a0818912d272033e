import {holds, questionsOf, partsOf, type Situation} from '../forms/condition.js';
import type {FormDefinition, Question} from '../forms/form.js';
import {checkValue} from '../schemas/check.js';
import type {Problem} from '../schemas/problem.js';
import {problemsOf} from '../session/problems.js';
import {entryOf} from '../session/answer.js';

type Answers = Readonly<Record<string, unknown>>;

const own = (answers: Answers, id: string): unknown => (Object.hasOwn(answers, id) ? answers[id] : undefined);

const isBlankAnswer = (answer: unknown) =>
  answer === undefined ||
  answer === null ||
  (typeof answer === 'string' && !answer.trim()) ||
  (Array.isArray(answer) && !answer.length);

function situationOf(answers: Answers): Situation {
  const codes = (id: string) => {
    const answer = own(answers, id);
    if (isBlankAnswer(answer)) return [];
    return Array.isArray(answer) ? answer.map((code) => (typeof code === 'string' ? code : 'item')) : [String(answer)];
  };
  return {codes, prop: () => undefined};
}

/** “Needed” counts only where the answers themselves show the question; what the school supplied is not known here. */
function isShown(question: Question, answers: Answers): boolean {
  const parts = partsOf(question.when);
  return parts.every((part) => 'q' in part) && holds(question.when, situationOf(answers));
}

function checkQuestion(question: Question, answers: Answers): Problem[] {
  const answer = own(answers, question.id);
  if (isBlankAnswer(answer)) {
    const depends = questionsOf(question.when).every((id) => !isBlankAnswer(own(answers, id)));
    const key = question.kind === 'list' ? 'listMin' : 'required';
    return question.needed && depends && isShown(question, answers) ? [{path: question.id, key, params: {}}] : [];
  }
  const problems = checkValue(question.schema, answer, question.id);
  if (problems.length || !question.items) return problems;
  return problemsOf(question, entryOf(question, answer), (item, part) => isShown(part, item));
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
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return [
    ...form.questions.flatMap((question) => checkQuestion(question, answers)),
    ...unknown.map((path) => ({path, key: 'unknown', params: {}})),
  ];
}

/** Most keys, and most levels of lists and groups, that a version which is not known may have. */
const most = {keys: 500, depth: 4};

/**
 * Checks no more than size and shape, for a newer version of a form: plain keys, text, and lists or groups of them.
 *
 * @param answers by question id
 */
export function checkUnknownAnswers(answers: Answers): Problem[] {
  let keys = 0;
  const fits = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') return value.length <= 20_000;
    if (typeof value === 'boolean' || typeof value === 'number') return true;
    if (typeof value !== 'object' || value === null || depth === most.depth) return false;
    const entries = Object.entries(value);
    keys += entries.length;
    return (
      keys <= most.keys &&
      entries.every(
        ([key, part]) =>
          (Array.isArray(value) || (/^[a-z][A-Za-z0-9]{0,99}$/.test(key) && !(key in {}))) && fits(part, depth + 1),
      )
    );
  };
  return Object.entries(answers).flatMap(([path, value]) =>
    /^[a-z][A-Za-z0-9]{0,99}$/.test(path) && !(path in {}) && fits(value, 0) ? [] : [{path, key: 'kind', params: {}}],
  );
}
