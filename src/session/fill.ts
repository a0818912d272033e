import type {Context} from '../forms/context.js';
import type {FormDefinition, Question} from '../forms/form.js';
import {entryOf} from './answer.js';
import {normaliseEntry, type Entry} from './entry.js';

const answered = (question: Question, answers: Readonly<Record<string, unknown>>): Entry | undefined =>
  Object.hasOwn(answers, question.id) ? entryOf(question, answers[question.id]) : undefined;

/**
 * Puts answers in as entries. What is not an answer of the form is left out.
 *
 * @param entries where to
 * @param form whose questions
 * @param answers by question id, from anywhere
 */
export function enterAnswers(
  entries: Map<string, Entry>,
  form: FormDefinition,
  answers: Readonly<Record<string, unknown>>,
): void {
  for (const question of form.questions) {
    const entry = answered(question, answers);
    if (entry !== undefined) entries.set(question.id, normaliseEntry(entry));
  }
}

/**
 * Fills in what the family last sent, and what the school knows about the person, for them to change. With several
 * children the last answers could be about another one, so then they are not used; nor once the person has begun.
 *
 * @param entries where to
 * @param form whose questions
 * @param context what the school supplies
 * @param touched ids that the person has entered or cleared: what was taken out does not come back
 */
export function fillKnown(
  entries: Map<string, Entry>,
  form: FormDefinition,
  context: Context,
  touched: ReadonlySet<string>,
): void {
  const {children = [], lastAnswers} = context;
  const last = lastAnswers && children.length < 2 && !touched.size ? lastAnswers.answers : {};
  for (const question of form.questions) {
    const {id, prefill} = question;
    if (touched.has(id) || entries.has(id)) continue;
    const known = prefill && context[prefill as keyof Context];
    const entry = answered(question, last) ?? (typeof known === 'string' && known ? known : undefined);
    if (entry !== undefined) entries.set(id, normaliseEntry(entry));
  }
}
