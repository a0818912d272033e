import type {Condition} from './condition.js';

/** One line of a card: a part of the item, said by a sentence of its own or under its short label. */
export interface CardLine {
  /** A question of the list's items. */
  readonly q: string;
  /** The sentence, for example `display.who`; without it the short label. */
  readonly key?: string;
  /** The name that the answer has in the sentence. */
  readonly as?: string;
}

/**
 * What a statement shows beside its own words, as data: a drawing function for each draws it, and paper or a page
 * without scripts can.
 */
export type Display =
  /** A sentence of the form's, with what the school supplies in it; left out where that is missing. */
  | {readonly line: string; readonly with?: Readonly<Record<string, string>>; readonly when?: Condition}
  /** The school's own text: a key of the context. */
  | {readonly text: string}
  /** The school's list of codes, as bullets: a key of the context, and the set that has the words. */
  | {readonly codes: string; readonly set: string}
  /** The school's list of things, as bullets: a key of the context, and which part of each is said. */
  | {readonly list: string; readonly of: string}
  /** Which meeting: its type with its explanation, why, when, how long, where. */
  | {readonly meeting: true}
  /** Everyone who will be there, a card each. */
  | {readonly people: string}
  /** The school's topics, numbered. */
  | {readonly agenda: string}
  /** Answers of the stages before, each under its short label (`plain`: without it). */
  | {readonly answers: readonly string[]; readonly plain?: true}
  /** A list that was answered before: one card for each item. */
  | {readonly cards: string; readonly title: string; readonly lines: readonly CardLine[]}
  /** What each side has answered in this stage, item by item: the part is one question of the items. */
  | {readonly sides: string; readonly part: string}
  /** The next date in long form with a way to add it to a calendar, or what happens instead. */
  | {readonly next: true}
  /** Who wrote it: name and role. */
  | {readonly signed: true}
  /** Who to talk to: name, role, phone. */
  | {readonly contact: true}
  /** The rights of a family in this nation; open when a decision has been made. */
  | {readonly rights: true}
  /** A way to another of our forms. */
  | {readonly form: string}
  /** A link of the school's: a key of the context, and the words. */
  | {readonly link: string; readonly words: string};

/** A sentence or a link: drawn by very little. */
export type Plain = Extract<Display, {readonly line: string} | {readonly form: string} | {readonly link: string}>;

/** Everything else that can be shown. */
export type Rich = Exclude<Display, Plain>;

export const isPlain = (display: Display): display is Plain =>
  'line' in display || 'form' in display || 'link' in display;
