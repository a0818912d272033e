import type {Question} from '../forms/form.js';
import {isBlank, type Entry, type ItemEntries} from './entry.js';

/** What a person's entry means, in the shape of the schema. */
export type Answer = string | readonly string[] | readonly Readonly<Record<string, unknown>>[];

/**
 * @param question what was asked
 * @param entry what stands on the screen
 * @param shown whether a question of a list's item is asked; by default all are
 * @returns the answer, or undefined when it is blank
 */
export function answerOf(
  question: Question,
  entry: Entry | undefined,
  shown: (item: ItemEntries, question: Question) => boolean = () => true,
): Answer | undefined {
  if (entry === undefined || isBlank(entry)) return undefined;
  if (!question.items) return entry;
  const items = (entry as readonly ItemEntries[]).map((item) => {
    const answers = question
      .items!.filter((part) => shown(item, part))
      .map((part) => [part.id, answerOf(part, item[part.id])] as const);
    return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
  });
  return items;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Turns an answer from outside (a stored submission, a host's `value`) into what would stand on the screen.
 *
 * @param question what was asked
 * @param answer anything
 * @returns the entry, or undefined where the answer is not of the question's shape
 */
export function entryOf(question: Question, answer: unknown): Entry | undefined {
  if (isText(answer)) return question.facts.base === 'text' || question.facts.base === 'choice' ? answer : undefined;
  if (!Array.isArray(answer)) return undefined;
  if (question.facts.base === 'choices') return answer.filter(isText);
  if (!question.items) return undefined;
  return answer.map((item: unknown) => {
    const values = (typeof item === 'object' && item) || {};
    const entries = question.items!.map(
      (part) => [part.id, entryOf(part, (values as Record<string, unknown>)[part.id])] as const,
    );
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as ItemEntries;
  });
}

/** Whether a question is answered in a family's own words, which are in a language; a name, a number or a tag is not. */
export const holdsWords = ({facts, isName}: Question): boolean => facts.base === 'text' && !facts.format && !isName;
