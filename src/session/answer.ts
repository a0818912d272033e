import type {Question} from '../forms/form.js';
import {dateEntry, isoOf} from './date.js';
import {isBlank, type Entry, type ItemEntries} from './entry.js';

/** What a person's entry means, in the shape of the schema. */
export type Answer = string | readonly string[] | readonly Readonly<Record<string, unknown>>[];

/** A row of a list that has the rows of another: which one it is, and what it is called. */
export interface Row {
  /** A number from 0, or a code. */
  readonly of: number | string;
  /** Words of a family or a school, where the row has none of ours. */
  readonly title: unknown;
}

/** What the meaning of an entry depends on beside itself. */
export interface Reading {
  /** Whether a question of a list's item is asked; by default all are. */
  readonly itemShown?: (item: ItemEntries, question: Question) => boolean;
  /** The rows of a list that has those of another. */
  readonly rows?: (question: Question) => readonly Row[] | undefined;
}

/** Blank is “not answered”, in whatever shape it arrives. */
export const isBlankAnswer = (answer: unknown): boolean =>
  answer === undefined ||
  answer === null ||
  (typeof answer === 'string' && !answer.trim()) ||
  (Array.isArray(answer) && !answer.length);

/** What a condition reads of an answer: its codes, own words as one, a list's items as `item`. */
export function codesOfAnswer(answer: unknown): readonly string[] {
  if (isBlankAnswer(answer)) return [];
  return Array.isArray(answer) ? answer.map((code) => (typeof code === 'string' ? code : 'item')) : [String(answer)];
}

/** The items of a list's answer, each by the codes of its parts, as a condition reads them. */
export const itemCodesOf = (answer: unknown): readonly ((id: string) => readonly string[])[] =>
  (Array.isArray(answer) ? answer : []).map((item: unknown) => {
    const parts = (typeof item === 'object' && item ? item : {}) as Readonly<Record<string, unknown>>;
    return (id) => (Object.hasOwn(parts, id) ? codesOfAnswer(parts[id]) : []);
  });

function itemAnswers(question: Question, item: ItemEntries, reading: Reading): Readonly<Record<string, unknown>> {
  const answers = question
    .items!.filter((part) => reading.itemShown?.(item, part) ?? true)
    .map((part) => [part.id, answerOf(part, item[part.id], reading)] as const);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
}

const isEmpty = (item: object) => !Object.keys(item).length;

/** A blank item is not sent, unless something in it is needed: then it is asked for. */
function listAnswer(question: Question, entry: readonly ItemEntries[], reading: Reading): Answer | undefined {
  const mayBeBlank = !question.items!.some(({needed}) => needed);
  const items = entry.map((item) => itemAnswers(question, item, reading));
  const sent = mayBeBlank ? items.filter((item) => !isEmpty(item)) : items;
  return sent.length ? sent : undefined;
}

/** One item for each row, with the row that it is of; as soon as one is answered, all are sent. */
function fixedAnswer(
  question: Question,
  entry: readonly ItemEntries[],
  rows: readonly Row[],
  reading: Reading,
): Answer | undefined {
  const items = rows.map((_, index) => itemAnswers(question, entry[index] ?? {}, reading));
  if (items.every(isEmpty)) return undefined;
  return items
    .map((item, index) => ({of: rows[index]!.of, ...item}))
    .filter((_, index) => !question.fixedBy!.withoutBlank || !isEmpty(items[index]!));
}

/**
 * @param question what was asked
 * @param entry what stands on the screen
 * @param reading which questions of a list's items are asked, and the rows of a list that has those of another
 * @returns the answer, or undefined when it is blank
 */
export function answerOf(question: Question, entry: Entry | undefined, reading: Reading = {}): Answer | undefined {
  if (entry === undefined || isBlank(entry)) return undefined;
  if (question.facts.base === 'date') return isoOf(entry as readonly string[]);
  if (!question.items) return entry;
  const items = entry as readonly ItemEntries[];
  const rows = question.fixedBy && reading.rows?.(question);
  return rows ? fixedAnswer(question, items, rows, reading) : listAnswer(question, items, reading);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function itemEntries(question: Question, item: unknown): ItemEntries {
  const values = ((typeof item === 'object' && item) || {}) as Readonly<Record<string, unknown>>;
  const entries = question.items!.map(
    (part) => [part.id, Object.hasOwn(values, part.id) ? entryOf(part, values[part.id]) : undefined] as const,
  );
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as ItemEntries;
}

const ofItem = (item: unknown): unknown => (typeof item === 'object' && item ? (item as {of?: unknown}).of : undefined);

/**
 * Turns an answer from outside (a stored submission, a host's `value`) into what would stand on the screen.
 *
 * @param question what was asked
 * @param answer anything
 * @param rows the rows of a list that has those of another: an item goes to the row that it is of
 * @returns the entry, or undefined where the answer is not of the question's shape
 */
export function entryOf(question: Question, answer: unknown, rows?: readonly Row[]): Entry | undefined {
  const {base} = question.facts;
  if (isText(answer)) {
    if (base === 'date') return dateEntry(answer);
    return base === 'text' || base === 'choice' ? answer : undefined;
  }
  if (!Array.isArray(answer)) return undefined;
  if (base === 'choices') return answer.filter(isText);
  if (!question.items) return undefined;
  const items: readonly unknown[] = answer;
  const placed = rows ? rows.map((row) => items.find((item) => ofItem(item) === row.of)) : items;
  return placed.map((item) => itemEntries(question, item));
}

/** Whether a question is answered in a family's own words, which are in a language; a name, a number or a tag is not. */
export const holdsWords = ({facts, isName}: Question): boolean => facts.base === 'text' && !facts.format && !isName;
