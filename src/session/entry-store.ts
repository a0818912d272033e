import type {Context} from '../forms/context.js';
import type {Question} from '../forms/form.js';
import {enterAnswers, fillKnown, type Asked, type RowsOf} from './fill.js';
import {
  entryAt,
  fitsQuestion,
  isBlank,
  itemCount,
  normaliseEntry,
  withItem,
  type Entries,
  type Entry,
} from './entry.js';

/** The entries of one person, and which of them the person has touched. */
export class EntryStore {
  readonly #entries = new Map<string, Entry>();
  readonly #touched = new Set<string>();

  get all(): Entries {
    return this.#entries;
  }

  at(path: string): Entry | undefined {
    return entryAt(this.#entries, path);
  }

  /** Whether the person has left a question as it was, or blank. */
  isLeft(id: string): boolean {
    return !this.#touched.has(id) || isBlank(this.#entries.get(id));
  }

  /**
   * Puts an entry in, where it is of the question's shape and, inside a list, of an item that is there or comes next.
   *
   * @param rows how many rows a list has that has those of another
   * @returns whether it was taken
   */
  put(question: Question, path: string, entry: Entry, rows = 0): boolean {
    const [id, index, item] = path.split('.') as [string, string?, string?];
    const before = this.#entries.get(id);
    // One after the last, or any row of a list that has the rows of another.
    const rowCount = Math.max(itemCount(before), rows - 1);
    if (!fitsQuestion(question, entry)) return false;
    if (index !== undefined && !(/^\d{1,4}$/.test(index) && Number(index) <= rowCount)) return false;
    const value = normaliseEntry(entry);
    this.#entries.set(id, item === undefined ? value : withItem(before, Number(index), item, value));
    this.#touched.add(id);
    return true;
  }

  /** Takes the entry of a question out; what is known from elsewhere does not come back in its place. */
  remove(id: string): void {
    this.#entries.delete(id);
    this.#touched.add(id);
  }

  /** Puts answers from outside in the place of everything. */
  replace(questions: readonly Question[], answers: Readonly<Record<string, unknown>>, rows: RowsOf): void {
    this.#entries.clear();
    enterAnswers(this.#entries, questions, answers, rows);
    for (const {id} of questions) this.#touched.add(id);
  }

  /** Fills in what is known of the person, where the person has not touched it; says whether there was anything. */
  fill(asked: Asked, context: Context): boolean {
    const before = this.#entries.size;
    fillKnown(this.#entries, asked, context, this.#touched);
    return this.#entries.size !== before;
  }
}
