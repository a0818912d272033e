import type {FamilyShelf, Records, Sealed, Shelf} from './records.js';

/** One transaction over all shelves. Nothing may be awaited in it but its own promises. */
export interface Shelves {
  get<S extends Shelf>(shelf: S, id: string): Promise<Records[S] | undefined>;
  /** All of one family, or of all. */
  all<S extends FamilyShelf>(shelf: S, family?: string): Promise<readonly Records[S][]>;
  put<S extends Shelf>(shelf: S, record: Records[S]): Promise<unknown>;
  remove(shelf: Shelf, id: string): Promise<unknown>;
  empty(shelf: Shelf): Promise<unknown>;
}

/** Where records are kept. Both kinds behave alike, so that drafts and outbox are written once. */
export interface Store {
  /**
   * Reads, and leaves nothing behind: not even an empty store.
   *
   * @returns undefined where nothing has ever been kept
   * @throws StorageTrouble
   */
  read<T>(work: (shelves: Shelves) => Promise<T>): Promise<T | undefined>;
  /**
   * Writes all or nothing; resolved only once it would survive the browser's death. `work` may run twice.
   *
   * @throws StorageTrouble
   */
  write<T>(work: (shelves: Shelves) => Promise<T>): Promise<T>;
  /** @throws StorageTrouble */
  seal(value: unknown, label: string): Promise<Sealed>;
  /** Undefined where it cannot be opened: the key is not there, or it is not what was sealed under this label. */
  unseal<T>(sealed: Sealed, label: string): Promise<T | undefined>;
}

/** The next of the numbers that order what is kept; within a transaction, so that no two are alike. */
export async function nextRevision(shelves: Shelves): Promise<number> {
  const last = (await shelves.get('marks', 'counter'))?.value;
  const value = (typeof last === 'number' ? last : 0) + 1;
  await shelves.put('marks', {id: 'counter', value});
  return value;
}
