import type {Question} from '../forms/form.js';
import {normaliseText} from '../schemas/text.js';

/**
 * What is typed or ticked, as it stands on the screen: text or one code, some codes, the three boxes of a date, or the
 * items of a list.
 */
export type Entry = string | readonly string[] | readonly ItemEntries[];

/** The entries of one item of a list, by question id. */
export type ItemEntries = Readonly<Record<string, Entry>>;

/** Entries by the id of their question. */
export type Entries = ReadonlyMap<string, Entry>;

/** Nothing but space counts as blank; blank is “not answered”, never “no”. */
export const isBlank = (entry: Entry | undefined): boolean =>
  entry === undefined ||
  (typeof entry === 'string'
    ? entry.trim() === ''
    : (entry as readonly unknown[]).every((part) => typeof part === 'string' && part.trim() === ''));

/** What a condition reads: the codes of an entry, own words as one code, a list as `item`; none when it is blank. */
export function codesIn(entry: Entry | undefined): readonly string[] {
  if (entry === undefined || isBlank(entry)) return [];
  if (typeof entry === 'string') return [entry];
  return isItems(entry) ? ['item'] : entry;
}

const isItems = (entry: Entry | undefined): entry is readonly ItemEntries[] =>
  Array.isArray(entry) && typeof entry[0] === 'object';

/**
 * @param entries all entries
 * @param path a question's id, or `list.0.question`
 * @returns what stands there, if anything
 */
export function entryAt(entries: Entries, path: string): Entry | undefined {
  const [id, index, item] = path.split('.');
  const entry = entries.get(id!);
  if (item === undefined) return entry;
  const values = isItems(entry) ? entry[Number(index)] : undefined;
  return values && Object.hasOwn(values, item) ? values[item] : undefined;
}

/**
 * @param entry the list as it stands
 * @param index which item
 * @param item which question of it
 * @param value what was typed there
 * @returns the list with that one change
 */
export function withItem(entry: Entry | undefined, index: number, item: string, value: Entry): readonly ItemEntries[] {
  const items = isItems(entry) ? entry : [];
  // In a list with the rows of another, a person may begin with any row.
  return Array.from({length: Math.max(items.length, index + 1)}, (_, place) =>
    place === index ? {...items[place], [item]: value} : (items[place] ?? {}),
  );
}

/** How many items a list has. */
export const itemCount = (entry: Entry | undefined): number => (isItems(entry) ? entry.length : 0);

/** Text by the one rule for a person's own words, however deep it stands; codes as they are. */
export function normaliseEntry(entry: Entry): Entry {
  if (typeof entry === 'string') return normaliseText(entry);
  if (!isItems(entry)) return entry;
  return entry.map((item) =>
    Object.fromEntries(Object.entries(item).map(([id, value]) => [id, normaliseEntry(value)])),
  );
}

/** Whether an entry is of a question's shape. */
export function fitsQuestion({facts}: Question, entry: Entry): boolean {
  if (facts.base === 'text' || facts.base === 'choice') return typeof entry === 'string';
  if (!Array.isArray(entry)) return false;
  const kind = facts.base === 'list' ? 'object' : 'string';
  return (entry as readonly unknown[]).every((part) => typeof part === kind && part !== null);
}
