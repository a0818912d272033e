import {shelves as names, type Shelf} from './records.js';
import type {Shelves, Store} from './store.js';

type Kept = Readonly<Record<Shelf, Map<string, {readonly id: string; readonly family?: string}>>>;

const keptOf = (shelf: (name: Shelf) => Kept[Shelf]): Kept =>
  Object.fromEntries(names.map((name) => [name, shelf(name)])) as Kept;

const shelvesOf = (kept: Kept) =>
  ({
    get: (shelf, id) => Promise.resolve(kept[shelf].get(id)),
    all: (shelf, family) =>
      Promise.resolve([...kept[shelf].values()].filter((record) => family === undefined || record.family === family)),
    put: (shelf, record) => Promise.resolve(kept[shelf].set(record.id, record)),
    remove: (shelf, id) => Promise.resolve(kept[shelf].delete(id)),
    empty: (shelf) => Promise.resolve(kept[shelf].clear()),
  }) as Shelves;

/** Keeps records for as long as the page lives: where the device may not, or cannot. */
export class PageStore implements Store {
  #kept = keptOf(() => new Map());
  #last: Promise<unknown> = Promise.resolve();

  read<T>(work: (shelves: Shelves) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  write<T>(work: (shelves: Shelves) => Promise<T>): Promise<T> {
    const result = this.#last.then(async () => {
      // A copy, so that what fails leaves nothing half done.
      const kept = keptOf((name) => new Map(this.#kept[name]));
      const done = await work(shelvesOf(kept));
      this.#kept = kept;
      return done;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  seal(value: unknown): Promise<unknown> {
    return Promise.resolve(value);
  }

  unseal<T>(sealed: unknown): Promise<T> {
    return Promise.resolve(sealed as T);
  }
}
