import {holds} from '../../src/forms/condition.js';
import {propOf} from '../../src/forms/context-keys.js';
import type {Context} from '../../src/forms/context.js';
import type {Question} from '../../src/forms/form.js';
import type {MessageKey, Words} from '../../src/i18n/words.js';
import type {Problem} from '../../src/schemas/problem.js';
import {optionLabel, shortOf} from '../../src/reading/wording.js';
import type {FormSession} from '../../src/session/session.js';

/** The question itself. A box for “something else” has the same label everywhere. */
export function labelOf(words: Words, question: Question, session?: FormSession<unknown>): string {
  if (!question.otherOf) return words.text(`q.${question.id}.label`);
  const ofLanguage = session?.question(question.otherOf)?.kind === 'language';
  return words.has(`q.${question.id}.label`)
    ? words.text(`q.${question.id}.label`)
    : words.text(ofLanguage ? 'label.languageName' : 'label.tellUsMore');
}

/** The question's own hint; one that needs a number of the school's is left out without it. */
export function hintOf(words: Words, question: Question, context: Context): string | undefined {
  const key = `q.${question.id}.hint` as const;
  if (!question.hintCount) return words.has(key) ? words.text(key) : undefined;
  const count = context[question.hintCount as keyof Context];
  return typeof count === 'number' ? words.text(key, {count}) : undefined;
}

/** The hints, if there are any: the question's own, then the lines that this school's families are told besides. */
export function hintsOf(words: Words, question: Question, context: Context): readonly string[] {
  const situation = {codes: () => [], prop: (name: string) => propOf(context, name)};
  const also = (question.hintAlso ?? []).filter(({when}) => holds(when, situation));
  return [hintOf(words, question, context), ...also.map(({key}) => words.text(key as MessageKey))].filter(
    (line) => line !== undefined,
  );
}

/** The explanation beside an option, if it has one. */
export function optionHint(words: Words, question: Question, code: string): string | undefined {
  const inSet = question.kind === 'dateTimeSlots' ? `dayParts.${code.slice(4)}` : `${question.set}.${code}`;
  for (const key of [`q.${question.id}.o.${code}.hint`, `set.${inSet}.hint`] as const)
    if (words.has(key)) return words.text(key);
  return undefined;
}

const isChoice = ({facts}: Question) => facts.base === 'choice' || facts.base === 'choices';

/** Which words say a problem that has none of its own at the question. */
function problemKey(key: string, question: Question) {
  if (key === 'required') return isChoice(question) ? 'error.requiredChoice' : 'error.required';
  if (
    key === 'tooLong' ||
    key === 'tooMany' ||
    key === 'exclusive' ||
    key === 'listMin' ||
    key === 'listMax' ||
    key === 'dateReal' ||
    key === 'dateFuture' ||
    key === 'languageFormat'
  )
    return `error.${key}` as const;
  return isChoice(question) ? 'error.code' : 'error.format';
}

/** What to do about a problem, in the family's words. */
export function problemText(words: Words, problem: Problem, question: Question): string {
  const own = `q.${question.id}.err.${problem.key}` as const;
  const {max} = problem.params;
  const params = {
    shortLabel: shortOf(words, question),
    exclusiveLabel: optionLabel(words, question, question.facts.exclusive[0] ?? ''),
    ...(typeof max === 'number' && {max, count: max}),
  };
  return words.text(words.has(own) ? own : problemKey(problem.key, question), params);
}
