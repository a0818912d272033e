/**
 * Conditions as JSON Schema. A schema sees the answers and nothing else, as a receiver does: where a condition reads
 * what the school supplied, a question may have been shown, but is not needed.
 */
import type {Condition} from '../../src/forms/condition.js';
import type {Question} from '../../src/forms/form.js';
import {isOpen} from '../../src/submission/check-answers.js';
import type {JsonSchema} from './schema.js';

/** A boolean is a schema too: `true` takes everything. */
type Test = JsonSchema | boolean;

const isArray = ({facts}: Question) => facts.base === 'choices' || facts.base === 'list';

const not = (test: Test): Test => (typeof test === 'boolean' ? !test : {not: test});

function join(keyword: 'allOf' | 'anyOf', tests: readonly Test[]): Test {
  const neutral = keyword === 'allOf';
  const telling = tests.filter((test) => test !== neutral);
  if (telling.includes(!neutral)) return !neutral;
  return telling.length > 1 ? {[keyword]: telling} : (telling[0] ?? neutral);
}

/** What an answer is that is not blank. */
export function notBlank(question: Question): JsonSchema {
  if (isArray(question)) return {type: 'array', minItems: 1};
  return question.facts.codes.length ? {type: 'string'} : {type: 'string', pattern: '\\S'};
}

function oneOf(question: Question, codes: readonly string[]): Test {
  if (!codes.length) return false;
  return isArray(question) ? {type: 'array', contains: {enum: codes}} : {enum: codes};
}

function otherThan(question: Question, codes: readonly string[]): JsonSchema {
  if (!codes.length) return notBlank(question);
  return isArray(question)
    ? {type: 'array', contains: {not: {enum: codes}}}
    : {...notBlank(question), not: {enum: codes}};
}

/**
 * @param condition the condition, or undefined for “always”
 * @param questions those that it can read
 * @returns a schema of the answers as a whole
 */
export function conditionTest(condition: Condition | undefined, questions: readonly Question[]): Test {
  if (!condition) return true;
  if ('all' in condition)
    return join(
      'allOf',
      condition.all.map((part) => conditionTest(part, questions)),
    );
  if ('any' in condition)
    return join(
      'anyOf',
      condition.any.map((part) => conditionTest(part, questions)),
    );
  if ('prop' in condition) throw new Error(`'${condition.prop}' is not among the answers`);
  const question = questions.find(({id}) => id === ('some' in condition ? condition.some : condition.q))!;
  const answerIs = (test: Test): Test =>
    test !== false &&
    join('allOf', [
      mayBeShown(question, questions),
      {type: 'object', properties: {[question.id]: test}, required: [question.id]},
    ]);
  if ('some' in condition) {
    const where = conditionTest(condition.where, question.items ?? []);
    return answerIs(where !== false && {type: 'array', contains: where});
  }
  if ('anyOf' in condition) return answerIs(oneOf(question, condition.anyOf));
  if ('anyExcept' in condition) return answerIs(otherThan(question, condition.anyExcept));
  if ('noneOf' in condition) return not(answerIs(oneOf(question, condition.noneOf)));
  return condition.answered ? answerIs(notBlank(question)) : not(answerIs(notBlank(question)));
}

/** Whether the answers themselves tell if a question was shown. */
export const canTell = (question: Question, questions: readonly Question[]): boolean =>
  !isOpen(question, (id) => questions.some((one) => one.id === id));

/** A hidden question counts as blank, as in the page. */
const mayBeShown = (question: Question, questions: readonly Question[]): Test =>
  !canTell(question, questions) || conditionTest(question.when, questions);

/** An item of a list in which something is answered that is known to be shown. */
export const itemTest = (parts: readonly Question[]): Test =>
  join(
    'anyOf',
    parts.filter((part) => canTell(part, parts)).map(({id}) => conditionTest({q: id, answered: true}, parts)),
  );
