import {holds, questionsOf, type Situation} from '../forms/condition.js';
import {dependencyOrder} from '../forms/dependencies.js';
import type {Item} from '../forms/form.js';

/** What one entry has brought in and taken away. */
export interface Shift {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
}

/**
 * Which items are asked, kept up to date. Conditions are indexed by the questions that they read, so an entry touches
 * only what depends on it, however long the form.
 */
export class Visibility {
  readonly #items: ReadonlyMap<string, Item>;
  readonly #rank: ReadonlyMap<string, number>;
  readonly #readers = new Map<string, string[]>();
  readonly #shown = new Set<string>();
  /** What conditions read: a question that is not shown counts as blank. */
  readonly situation: Situation;

  /**
   * @param items everything that can be asked
   * @param known every answer, asked or not, and what the school supplies; the items of lists of earlier stages too
   * @param before what was answered in the stages before
   */
  constructor(items: readonly Item[], known: Situation, before: Situation['codes'] = () => []) {
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.situation = {
      prop: known.prop,
      codes: (id) => (this.#shown.has(id) ? known.codes(id) : before(id)),
      items: (id) => ((this.#shown.has(id) || !this.#items.has(id)) && known.items?.(id)) || [],
    };
    const order = dependencyOrder(items, (item) => questionsOf(item.when));
    this.#rank = new Map(order.map((id, index) => [id, index]));
    for (const item of items) {
      for (const read of questionsOf(item.when)) this.#readers.set(read, [...(this.#readers.get(read) ?? []), item.id]);
    }
    for (const id of order) if (holds(this.#items.get(id)!.when, this.situation)) this.#shown.add(id);
  }

  has(id: string): boolean {
    return this.#shown.has(id);
  }

  /**
   * Works out what follows from a changed answer.
   *
   * @param question whose answer has changed
   */
  update(question: string): Shift {
    const shown: string[] = [];
    const hidden: string[] = [];
    // In the order of dependence, so that each is settled before what reads it.
    const waiting = new Set(this.#readers.get(question));
    while (waiting.size) {
      const id = [...waiting].reduce((first, other) =>
        this.#rank.get(other)! < this.#rank.get(first)! ? other : first,
      );
      waiting.delete(id);
      const now = holds(this.#items.get(id)!.when, this.situation);
      if (now === this.#shown.has(id)) continue;
      if (now) this.#shown.add(id);
      else this.#shown.delete(id);
      (now ? shown : hidden).push(id);
      for (const reader of this.#readers.get(id) ?? []) waiting.add(reader);
    }
    return {shown, hidden};
  }
}
