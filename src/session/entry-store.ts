import type {Context} from '../forms/context.js';
import type {FormDefinition, Question} from '../forms/form.js';
import {enterAnswers, fillKnown} from './fill.js';
import {entryAt, fitsQuestion, itemCount, normaliseEntry, withItem, type Entries, type Entry} from './entry.js';

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

  /**
   * Puts an entry in, where it is of the question's shape and, inside a list, of an item that is there or comes next.
   *
   * @returns whether it was taken
   */
  put(question: Question, path: string, entry: Entry): boolean {
    const [id, index, item] = path.split('.') as [string, string?, string?];
    const before = this.#entries.get(id);
    if (!fitsQuestion(question, entry)) return false;
    if (index !== undefined && !(/^\d{1,4}$/.test(index) && Number(index) <= itemCount(before))) return false;
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
  replace(form: FormDefinition, answers: Readonly<Record<string, unknown>>): void {
    this.#entries.clear();
    enterAnswers(this.#entries, form, answers);
    for (const {id} of form.questions) this.#touched.add(id);
  }

  /** Fills in what is known of the person, where the person has not touched it. */
  fill(form: FormDefinition, context: Context): void {
    fillKnown(this.#entries, form, context, this.#touched);
  }
}
