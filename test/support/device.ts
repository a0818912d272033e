/** A family's device in a test: a database of its own, pages that can die, and a school that can lose its answers. */
import {Device, type DeviceOptions} from '../../src/storage/device.js';
import type {DraftWords} from '../../src/storage/draft.js';
import type {Owner} from '../../src/storage/owner.js';
import type {Posting} from '../../src/storage/waiting.js';
import type {Outcome} from '../../src/submission/send.js';
import type {Submission} from '../../src/submission/submission.js';
import {randomUuid} from '../../src/submission/uuid.js';

export const owner: Owner = {school: '123456', form: 'sample', stage: 'a', respondent: 'r-1'};

/** What a family has typed. */
export const wordsOf = (text: string, more: Partial<DraftWords> = {}): DraftWords => ({
  submissionId: randomUuid(),
  formVersion: 1,
  entries: [['goodAt', text]],
  locale: 'en',
  ...more,
});

export const textOf = (words: DraftWords | undefined): unknown => words?.entries[0]?.[1];

export const postingOf = (words: DraftWords, endpoint: string | undefined = 'https://school.example/s'): Posting => ({
  words,
  endpoint,
  submission: {
    submissionId: words.submissionId,
    form: 'sample',
    formVersion: words.formVersion,
    packageVersion: '1.0.0',
    locale: words.locale,
    stage: 'a',
    createdAt: '2026-11-25T10:00:00.000Z',
    answers: Object.fromEntries(words.entries),
    ...(words.replaces !== undefined && {replaces: words.replaces}),
  },
});

/** How the school, or the line to it, behaves. */
export type Line = 'good' | 'down' | 'answerLost';

/** A school that keeps one row for each id, as the receiver does. */
export class School {
  line: Line = 'good';
  /** What it answers instead, once. */
  next: Outcome | undefined;
  posts = 0;
  /** How long an answer takes, in milliseconds. */
  slowly = 0;
  /** How many were on the way at the same time, at most. */
  most = 0;
  readonly rows = new Map<string, Submission<unknown>>();
  #now = 0;

  readonly send = async (_endpoint: string, submission: Submission<unknown>): Promise<Outcome> => {
    this.posts++;
    this.most = Math.max(this.most, ++this.#now);
    await new Promise((resolve) => setTimeout(resolve, this.slowly));
    this.#now--;
    const {next, line} = this;
    this.next = undefined;
    if (next) return next;
    const failed: Outcome = {key: 'sendFailed', params: {}};
    if (line === 'down') return failed;
    const {submissionId} = submission;
    const kept = this.rows.get(submissionId);
    const reference = `R-${submissionId.slice(0, 4)}`;
    if (kept && JSON.stringify(kept.answers) !== JSON.stringify(submission.answers))
      return {key: 'sentEarlier', params: {reference}};
    this.rows.set(submissionId, submission);
    if (line === 'answerLost') return failed;
    return {receipt: {submissionId, reference, receivedAt: new Date().toISOString()}};
  };
}

let count = 0;
const opened = new Set<Device>();
const names = new Set<string>();

export function newName(): string {
  const name = `test-${Date.now()}-${count++}`;
  names.add(name);
  return name;
}

export function openDevice(name: string, options: DeviceOptions = {}): Device {
  const device = new Device({name, choice: 'keep', who: () => ({respondent: 'r-1'}), ...options});
  opened.add(device);
  return device;
}

/** For `afterEach`. */
export async function closeDevices(): Promise<void> {
  for (const device of opened) device.close();
  opened.clear();
  await Promise.all(
    [...names].map(
      (name) =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = request.onblocked = resolve;
        }),
    ),
  );
  names.clear();
}

const running = new Map<IDBTransaction, string>();
const connections = new Map<string, Set<IDBDatabase>>();

/** What a method is called with, and on what. */
type Method<On> = (this: On, ...args: never[]) => unknown;

/**
 * Puts something in the place of a property.
 *
 * @returns a function that puts the real one back
 */
export function replace(object: object, name: string, property: PropertyDescriptor): () => void {
  const real = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, {configurable: true, writable: 'value' in property, ...property} as object);
  return () => Object.defineProperty(object, name, real);
}

/** The same for a method, which is given the real one. */
export const wrap = <On, Wrapped extends Method<On>>(
  {prototype}: {readonly prototype: On},
  name: string & keyof On,
  wrapping: (real: Wrapped) => Wrapped,
): (() => void) =>
  replace(prototype as object, name, {
    value: wrapping(Object.getOwnPropertyDescriptor(prototype, name)!.value as Wrapped),
  });

type Begin = (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction;

/** Tells of each transaction that begins. */
export const onTransaction = (
  heard: (transaction: IDBTransaction, database: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => void,
): (() => void) =>
  wrap<IDBDatabase, Begin>(
    IDBDatabase,
    'transaction',
    (real) =>
      function (...args) {
        const transaction = real.apply(this, args);
        heard(transaction, this, ...args);
        return transaction;
      },
  );

/** From now on transactions are known, so that a page can die in the middle of one. */
export const watchTransactions = (): (() => void) =>
  onTransaction((transaction, database) => {
    const {name} = database;
    running.set(transaction, name);
    connections.set(name, (connections.get(name) ?? new Set()).add(database));
    for (const event of ['complete', 'abort']) transaction.addEventListener(event, () => running.delete(transaction));
  });

/** What a browser that is killed leaves of the transactions of its pages: nothing, where they were not complete. */
export function abortRunning(name: string): void {
  for (const [transaction, of] of [...running])
    if (of === name)
      try {
        transaction.abort();
      } catch {
        // It was complete already.
      }
}

/** What a browser does that wants its memory back. */
export function closeConnections(name: string): void {
  for (const connection of connections.get(name) ?? []) connection.close();
  connections.delete(name);
}

/** Opens the database behind our back. */
export const rawDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });

/** How many records there are in some shelves, at one moment. */
export async function rawCounts(name: string, ...shelves: readonly string[]): Promise<readonly number[]> {
  const database = await rawDatabase(name);
  const transaction = database.transaction(shelves);
  const requests = shelves.map((shelf) => transaction.objectStore(shelf).count());
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
  return requests.map(({result}) => result);
}

/** Everything in one shelf, as it lies there. */
export async function rawRecords(name: string, shelf: string): Promise<Record<string, unknown>[]> {
  const database = await rawDatabase(name);
  try {
    return await new Promise((resolve, reject) => {
      const request = database.transaction(shelf).objectStore(shelf).getAll();
      request.onsuccess = () => resolve(request.result as Record<string, unknown>[]);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  } finally {
    database.close();
  }
}

/** Changes one shelf behind our back. */
export async function rawChange(name: string, shelf: string, change: (store: IDBObjectStore) => void): Promise<void> {
  const database = await rawDatabase(name);
  const transaction = database.transaction(shelf, 'readwrite');
  change(transaction.objectStore(shelf));
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

/** Whether a database is there: one that is not begins anew. WebKitGTK's own list also names what was taken away. */
export const isOnDevice = (name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction!.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => (isNew ? resolve(false) : reject(request.error ?? new Error('it does not open')));
  });
