import type {Context} from '../forms/context.js';
import type {FormDefinition} from '../forms/form.js';
import {entryOf} from './answer.js';
import {normaliseEntry, type Entry} from './entry.js';

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
    const entry = Object.hasOwn(answers, question.id) ? entryOf(question, answers[question.id]) : undefined;
    if (entry !== undefined) entries.set(question.id, normaliseEntry(entry));
  }
}

/**
 * Fills in what the school knows about the person, and what they last sent, for them to change. With several children
 * the last answers could be about another one, so then they are not used.
 *
 * @param entries where to; what the person has entered stays
 * @param form whose questions
 * @param context what the school supplies
 */
export function fillKnown(entries: Map<string, Entry>, form: FormDefinition, context: Context): void {
  const {children = [], lastAnswers} = context;
  if (lastAnswers && children.length < 2 && !entries.size) enterAnswers(entries, form, lastAnswers.answers);
  for (const {id, prefill} of form.questions) {
    const known = prefill && context[prefill as keyof Context];
    if (typeof known === 'string' && known && !entries.has(id)) entries.set(id, known);
  }
}
