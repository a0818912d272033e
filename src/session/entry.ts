import {normaliseText} from '../schemas/text.js';

/** What is typed or ticked, as it stands on the screen: text or one code, some codes, or the items of a list. */
export type Entry = string | readonly string[] | readonly ItemEntries[];

/** The entries of one item of a list, by question id. */
export type ItemEntries = Readonly<Record<string, Entry>>;

/** Entries by the id of their question. */
export type Entries = ReadonlyMap<string, Entry>;

/** Nothing but space counts as blank; blank is “not answered”, never “no”. */
export const isBlank = (entry: Entry | undefined): boolean =>
  entry === undefined || (typeof entry === 'string' ? entry.trim() === '' : entry.length === 0);

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
  const items = isItems(entry) ? [...entry] : [];
  while (items.length <= index) items.push({});
  items[index] = {...items[index], [item]: value};
  return items;
}

/** Text by the one rule for a person's own words; codes and lists as they are. */
export const normaliseEntry = (entry: Entry): Entry => (typeof entry === 'string' ? normaliseText(entry) : entry);
