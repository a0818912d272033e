import type {Question} from '../forms/form.js';
import {fitsQuestion, type Entry, type ItemEntries} from './entry.js';
import type {FormSession} from './session.js';

/** Entries as they were kept, by question id. */
export type KeptEntries = readonly (readonly [string, Entry])[];

/** What each item of a list has of the questions that are asked of it, or of those that are not any more. */
function partOf(items: readonly ItemEntries[], question: Question, isAsked: boolean): readonly ItemEntries[] {
  const asked = new Set(question.items?.map(({id}) => id));
  return items.map((item) => Object.fromEntries(Object.entries(item).filter(([id]) => asked.has(id) === isAsked)));
}

/**
 * Puts entries back that were kept, perhaps while an older version of the form was asked.
 *
 * @param session the form as it is asked now
 * @param kept the entries
 * @returns what the form does not ask any more, or not in this way: it is to be shown, and kept with the rest
 */
export function restore(session: FormSession<unknown>, kept: KeptEntries): KeptEntries {
  const left: (readonly [string, Entry])[] = [];
  for (const [id, entry] of kept) {
    const question = id.includes('.') ? undefined : session.question(id);
    if (!question || !fitsQuestion(question, entry)) left.push([id, entry]);
    else if (question.facts.base !== 'list') session.enter(id, entry);
    else {
      const items = entry as readonly ItemEntries[];
      session.enter(id, partOf(items, question, true));
      const rest = partOf(items, question, false);
      if (rest.some((item) => Object.keys(item).length)) left.push([id, rest]);
    }
  }
  return left;
}
