import {randomUuid} from '../submission/uuid.js';
import {connect, destroy, transact, type Connection} from './database.js';
import {shelves as names, type Sealed} from './records.js';
import {isKey, newKey, sealWith, unsealWith} from './seal.js';
import type {Shelves, Store} from './store.js';
import {StorageTrouble, troubleOf} from './trouble.js';

/** No store has this one. */
const clearedHere = 'cleared';

/** Keeps records on the device, sealed with a key of its own. Nothing is there until something is written. */
export class DeviceStore implements Store {
  readonly #name: string;
  #connection: Promise<Connection | undefined> | undefined;
  #key: CryptoKey | undefined;
  /** Which life of the store this page belongs to: what was cleared elsewhere must not come back from here. */
  #epoch: string | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  read<T>(work: (shelves: Shelves) => Promise<T>): Promise<T | undefined> {
    return this.#twice(async () => {
      const database = await this.#connect(false);
      if (!database && this.#epoch) throw new StorageTrouble('cleared');
      if (!database) return undefined;
      return transact(database, 'readonly', async (shelves) => {
        this.#epoch = await this.#sameEpoch(shelves);
        return work(shelves);
      });
    });
  }

  write<T>(work: (shelves: Shelves) => Promise<T>): Promise<T> {
    return this.#twice(async () => {
      // Where it was cleared elsewhere not even an empty store may come back.
      const database = await this.#connect(!this.#epoch);
      if (!database) throw new StorageTrouble('cleared');
      let epoch: string | undefined;
      const result = await transact(database, 'readwrite', async (shelves) => {
        epoch = await this.#sameEpoch(shelves);
        if (!epoch) await shelves.put('marks', {id: 'epoch', value: (epoch = randomUuid())});
        return work(shelves);
      });
      this.#epoch = epoch;
      return result;
    });
  }

  async seal(value: unknown, label: string): Promise<Sealed> {
    this.#key ??= (await this.#keptKey()) ?? (await this.#makeKey());
    return sealWith(this.#key, value, label);
  }

  async unseal<T>(sealed: Sealed, label: string): Promise<T | undefined> {
    this.#key ??= await this.#keptKey();
    return this.#key && unsealWith<T>(this.#key, sealed, label);
  }

  /**
   * Takes everything off the device: first, at once and whole, what is in the store and the key to it, and then the store.
   *
   * @returns `emptied` where another page holds on to the empty store
   * @throws StorageTrouble where something may still be there
   */
  async clear(): Promise<'removed' | 'emptied'> {
    const wiped = await this.#wipe().catch((error: unknown) => troubleOf(error));
    this.close();
    // What is still on its way back from the school must not make it anew.
    this.#epoch = clearedHere;
    this.#key = undefined;
    if (await destroy(this.#name)) return 'removed';
    if (wiped === true) return 'emptied';
    throw new StorageTrouble(wiped);
  }

  /** Whether there is nothing of ours on the device at all. */
  async isGone(): Promise<boolean> {
    const database = await connect(this.#name, {create: false, lost: () => undefined});
    database?.close();
    return !database;
  }

  /** The family has agreed anew, after the device was cleared. */
  restart(): void {
    this.#epoch = undefined;
    this.#key = undefined;
  }

  close(): void {
    const connection = this.#connection;
    this.#lost();
    connection?.then(
      (database) => database?.close(),
      () => undefined,
    );
  }

  #lost() {
    this.#connection = undefined;
  }

  async #wipe() {
    const database = await this.#connect(false);
    if (database)
      await transact(database, 'readwrite', async (shelves) => {
        for (const name of names) await shelves.empty(name);
      });
    return true as const;
  }

  /** What a person is told of is a second failure: browsers close a connection for reasons of their own. */
  async #twice<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (first) {
      if (troubleOf(first) !== 'broken') throw new StorageTrouble(troubleOf(first));
      this.close();
    }
    try {
      return await work();
    } catch (second) {
      throw new StorageTrouble(troubleOf(second));
    }
  }

  async #connect(create: boolean): Promise<Connection | undefined> {
    const connecting = (this.#connection ??= connect(this.#name, {create, lost: () => this.#lost()}));
    const forget = () => {
      if (this.#connection === connecting) this.#lost();
    };
    try {
      const database = await connecting;
      if (database) return database;
    } catch (error) {
      forget();
      throw error;
    }
    // Somebody only looked.
    forget();
    return create ? this.#connect(true) : undefined;
  }

  async #sameEpoch(shelves: Shelves): Promise<string | undefined> {
    const epoch = (await shelves.get('marks', 'epoch'))?.value as string | undefined;
    if (this.#epoch && epoch !== this.#epoch) throw new StorageTrouble('cleared');
    return epoch;
  }

  async #keptKey(): Promise<CryptoKey | undefined> {
    const key = await this.read(async (shelves) => (await shelves.get('marks', 'key'))?.value);
    return isKey(key) ? key : undefined;
  }

  /** Two pages may make one at the same time: the first one counts. */
  async #makeKey(): Promise<CryptoKey> {
    const made = await newKey();
    return this.write(async (shelves) => {
      const kept = (await shelves.get('marks', 'key'))?.value;
      if (isKey(kept)) return kept;
      await shelves.put('marks', {id: 'key', value: made});
      return made;
    });
  }
}
