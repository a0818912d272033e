import type {Shift} from './visibility.js';

/** What one entry has changed. */
export interface Change extends Shift {
  readonly path: string;
}

/** Who wants to know: of every entry, or of one question only (so that a key in a long form wakes one question). */
export class Watchers {
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #byQuestion = new Map<string, Set<() => void>>();

  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  watch(id: string, callback: () => void): () => void {
    const watchers = this.#byQuestion.get(id) ?? new Set();
    this.#byQuestion.set(id, watchers.add(callback));
    return () => watchers.delete(callback);
  }

  wake(id: string): void {
    for (const callback of this.#byQuestion.get(id) ?? []) callback();
  }

  wakeAll(): void {
    for (const id of this.#byQuestion.keys()) this.wake(id);
  }

  tell(change: Change): void {
    this.wake(change.path.split('.')[0]!);
    for (const listener of this.#listeners) listener(change);
  }
}
