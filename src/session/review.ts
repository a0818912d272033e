import type {Question} from '../forms/form.js';
import type {Row} from './answer.js';
import {isBlank, type Entry, type ItemEntries} from './entry.js';
import type {FormSession} from './session.js';

/** One line of “Check your answers”, of the printed copy and of the family's copy. */
export interface ReviewRow {
  readonly path: string;
  readonly question: Question;
  readonly entry: Entry | undefined;
  /** The rows of each item of a list. */
  readonly items?: readonly (readonly ReviewRow[])[];
  /** What each item is of, where the list has the rows of another. */
  readonly of?: readonly Row[] | undefined;
}

export interface ReviewSection {
  readonly id: string;
  readonly rows: readonly ReviewRow[];
}

function rowOf(session: FormSession<unknown>, question: Question): ReviewRow {
  const entry = session.entry(question.id);
  const row = {path: question.id, question, entry: isBlank(entry) ? undefined : entry};
  if (!question.items || isBlank(entry)) return row;
  const items = (entry as readonly ItemEntries[]).map((item, index) =>
    question
      .items!.filter((part) => session.isItemShown(item, part))
      .map((part) => ({
        path: `${question.id}.${index}.${part.id}`,
        question: part,
        entry: isBlank(item[part.id]) ? undefined : item[part.id],
      })),
  );
  return {...row, items, of: session.rows(question)};
}

/**
 * The one list that the review, the printed copy and the family's own copy are made of.
 *
 * @param session what was filled in
 * @returns each section with every question that is asked, blank ones too; a blank box “Tell us more” is left out
 */
export function reviewOf(session: FormSession<unknown>): readonly ReviewSection[] {
  const sections = new Map<string, ReviewRow[]>();
  for (const {section, items} of session.pages) {
    const rows = items
      .filter((item): item is Question => item.kind !== 'statement')
      .map((question) => rowOf(session, question));
    sections.set(section, [
      ...(sections.get(section) ?? []),
      ...rows.filter(({question, entry}) => !question.otherOf || entry !== undefined),
    ]);
  }
  return [...sections].map(([id, rows]) => ({id, rows}));
}
