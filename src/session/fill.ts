import type {Context} from '../forms/context.js';
import type {Question} from '../forms/form.js';
import {entryOf, type Row} from './answer.js';
import {normaliseEntry, type Entry, type ItemEntries} from './entry.js';

/** The rows of a list that has those of another. */
export type RowsOf = (question: Question) => readonly Row[] | undefined;

/** What is asked, as far as it says what can be filled in. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly rows: RowsOf;
  /** What of a known answer can still be chosen. */
  readonly stillOffered: (question: Question, entry: Entry) => Entry | undefined;
}

const answered = (question: Question, answers: Readonly<Record<string, unknown>>, rows: RowsOf): Entry | undefined =>
  Object.hasOwn(answers, question.id) ? entryOf(question, answers[question.id], rows(question)) : undefined;

/**
 * Puts answers in as entries. What is not an answer of the form is left out.
 *
 * @param entries where to
 * @param questions what can be asked
 * @param answers by question id, from anywhere
 * @param rows the rows of a list that has those of another
 */
export function enterAnswers(
  entries: Map<string, Entry>,
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
  rows: RowsOf,
): void {
  for (const question of questions) {
    const entry = answered(question, answers, rows);
    if (entry !== undefined) entries.set(question.id, normaliseEntry(entry));
  }
}

/** What the school knows already, in the shape of the question. */
function knownOf({facts, prefill, prefillItems}: Question, context: Context): Entry | undefined {
  const known = prefill && context[prefill as keyof Context];
  if (prefillItems && Array.isArray(known)) {
    return known.map((item: Readonly<Record<string, unknown>>): ItemEntries => {
      const parts = Object.entries(prefillItems).map(([id, key]) => [id, item[key]] as const);
      return Object.fromEntries(parts.filter((part): part is [string, string] => typeof part[1] === 'string'));
    });
  }
  return typeof known === 'string' && known && facts.base === 'text' ? known : undefined;
}

/**
 * Fills in what the family last sent, and what the school knows about the person, for them to change. With several
 * children the last answers could be about another one, so then they are not used; nor once the person has begun.
 *
 * What the school no longer offers is not filled in: it would stand nowhere.
 *
 * @param entries where to
 * @param asked what can be asked
 * @param context what the school supplies
 * @param touched ids that the person has entered or cleared: what was taken out does not come back
 */
export function fillKnown(
  entries: Map<string, Entry>,
  {questions, rows, stillOffered}: Asked,
  context: Context,
  touched: ReadonlySet<string>,
): void {
  const {children = [], lastAnswers} = context;
  const last = lastAnswers && children.length < 2 && !touched.size ? lastAnswers.answers : {};
  for (const question of questions) {
    const {id, facts, prefill} = question;
    if (touched.has(id) || entries.has(id)) continue;
    const date = facts.base === 'date' && prefill ? entryOf(question, context[prefill as keyof Context]) : undefined;
    const known = answered(question, last, rows) ?? date ?? knownOf(question, context);
    const entry = known && stillOffered(question, known);
    if (entry !== undefined) entries.set(id, normaliseEntry(entry));
  }
}
