import {deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction} from 'idb';
import {
  shelves,
  type DraftRecord,
  type MarkRecord,
  type ReceiptRecord,
  type Shelf,
  type WaitingRecord,
} from './records.js';
import type {Shelves} from './store.js';
import {StorageTrouble, troubleOf, within} from './trouble.js';

interface Schema extends DBSchema {
  marks: {key: string; value: MarkRecord};
  drafts: {key: string; value: DraftRecord; indexes: {family: string}};
  outbox: {key: string; value: WaitingRecord; indexes: {family: string}};
  receipts: {key: string; value: ReceiptRecord; indexes: {family: string}};
}

export type Connection = IDBPDatabase<Schema>;
type Writing = IDBPTransaction<Schema, Shelf[], 'readwrite'>;

/** Each release that keeps something else adds a step to `lay`, and takes none away. */
const version = 1;
/** How long storage may take, in milliseconds: a family that presses Send does not wait for a device for ever. */
const patience = 5000;
/** How long other pages may take to let the database go. They have been asked, and most do at once. */
const patienceWithPages = 3000;

function lay(database: Connection, before: number) {
  if (before >= 1) return;
  for (const shelf of shelves) {
    const store = database.createObjectStore(shelf, {keyPath: 'id'});
    if (shelf !== 'marks') (store as unknown as IDBObjectStore).createIndex('family', 'family');
  }
}

/**
 * Opens the database.
 *
 * @param name of the database
 * @param options `create`: false only looks, and leaves nothing behind; `lost`: told when the connection has been closed
 * @returns undefined where there is none and none is to be made
 * @throws StorageTrouble
 */
export async function connect(
  name: string,
  {create, lost}: {readonly create: boolean; readonly lost: () => void},
): Promise<Connection | undefined> {
  if (!isSecureContext || !('subtle' in crypto)) throw new StorageTrouble('insecure');
  let isNew = false;
  let isLate = false;
  try {
    const opening = openDB<Schema>(name, version, {
      upgrade(database, before, _version, transaction) {
        isNew = before === 0;
        if (create || !isNew) return lay(database, before);
        // What is aborted here was never made.
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      // A newer page, or one that clears the device, must not wait for this one.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    });
    opening.then(
      (database) => isLate && database.close(),
      () => undefined,
    );
    return await within(opening, patience, () => (isLate = true));
  } catch (error) {
    if (isNew && !create) return undefined;
    throw new StorageTrouble(troubleOf(error, true));
  }
}

const shelvesOf = (transaction: Writing): Shelves =>
  ({
    get: (shelf: Shelf, id: string) => transaction.objectStore(shelf).get(id),
    all: (shelf: 'drafts', family?: string) =>
      family === undefined
        ? transaction.objectStore(shelf).getAll()
        : transaction.objectStore(shelf).index('family').getAll(family),
    put: (shelf: Shelf, record: MarkRecord) => transaction.objectStore(shelf).put(record),
    remove: (shelf: Shelf, id: string) => transaction.objectStore(shelf).delete(id),
    empty: (shelf: Shelf) => transaction.objectStore(shelf).clear(),
  }) as Shelves;

/**
 * Runs one transaction; resolved only when it is complete, on the disk and not only in the browser's hands.
 *
 * @throws what the transaction failed of: the reason of its abort comes before what a request said of it
 */
export async function transact<T>(
  database: Connection,
  mode: 'readonly' | 'readwrite',
  work: (shelves: Shelves) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...shelves], mode, {durability: 'strict'}) as Writing;
  const stop = () => {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
  };
  const all = async () => {
    const result = await work(shelvesOf(transaction));
    await transaction.done;
    return result;
  };
  try {
    return await within(all(), patience, stop);
  } catch (error) {
    stop();
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

/**
 * Takes the whole database away.
 *
 * @returns whether it has gone; false where another page holds on to it
 */
export async function destroy(name: string): Promise<boolean> {
  try {
    await within(deleteDB(name), patienceWithPages, () => undefined);
    return true;
  } catch {
    return false;
  }
}
