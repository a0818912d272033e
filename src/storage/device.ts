import {send} from '../submission/send.js';
import {Delivery, type Send, type Who} from './delivery.js';
import {DeviceStore} from './device-store.js';
import {Drafts} from './drafts.js';
import {OnTheWay} from './on-the-way.js';
import {Outbox} from './outbox.js';
import {addressOf, labelOf, type Owner} from './owner.js';
import {PageStore} from './page-store.js';
import type {KeptReceipt} from './settle.js';
import {Tabs, type Note} from './tabs.js';
import {troubleOf, type Trouble} from './trouble.js';
import type {Waiting} from './waiting.js';

/** Whether words may be kept on the device: the family has agreed, has not been asked, or has said no. */
export type Choice = 'keep' | 'unasked' | 'doNotKeep';

export interface DeviceOptions {
  /** Of the database; all forms of an origin share one. */
  readonly name?: string;
  /** Default `unasked`: no draft is kept, and what is sent is kept until it has arrived. */
  readonly choice?: Choice;
  /** Who is at the page now. */
  readonly who?: () => Who;
  readonly send?: Send;
}

export type Cleared =
  /** Nothing of ours is there; `emptied`: an empty store is, as long as another page holds on to it. */
  | {readonly cleared: 'removed' | 'emptied'}
  /** So many submissions have not reached the school: nothing was taken off. */
  | {readonly unsent: number}
  | {readonly trouble: Trouble};

/** All that a form keeps on a family's device. Opening it reads, writes and asks nothing. */
export class Device {
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly delivery: Delivery;
  choice: Choice;
  readonly #tabs: Tabs;
  readonly #store: DeviceStore;
  readonly #onTheWay: OnTheWay;

  constructor({name = 'parent-voice', choice = 'unasked', who = () => ({}), send: sends = send}: DeviceOptions = {}) {
    this.choice = choice;
    const tabs = (this.#tabs = new Tabs(name));
    const store = (this.#store = new DeviceStore(name));
    const onTheWay = (this.#onTheWay = new OnTheWay(store, new PageStore()));
    const isWanted = () => this.choice === 'keep';
    this.drafts = new Drafts(store, tabs, isWanted);
    const draftsOf = (owner: Owner) => ({store, tabs, owner, isWanted});
    this.outbox = new Outbox({onTheWay, tabs, draftsOf, mayKeep: () => this.choice !== 'doNotKeep'});
    this.delivery = new Delivery({name, onTheWay, tabs, who, send: sends});
    tabs.watch(({what}, isElsewhere) => {
      // The person at the other page has just said that nothing is to be here.
      if (what === 'cleared' && isElsewhere) this.choice = 'unasked';
    });
  }

  /** The family agrees, perhaps anew after the device was cleared, or does not. */
  choose(choice: Choice): void {
    if (choice === 'keep') this.#store.restart();
    this.choice = choice;
  }

  /** What one owner has on the way, the oldest first. */
  async waiting(owner: Owner): Promise<readonly Waiting[]> {
    const {family} = await addressOf(owner);
    const found = await this.#onTheWay.all(family);
    return Promise.all(
      found.map(async (one): Promise<Waiting> => {
        const {id, savedAt, hold, reference, attempts} = one.record;
        const state = hold ? 'held' : this.delivery.isSending(id) ? 'sending' : 'waiting';
        const [addedAt, posting] = [new Date(savedAt), await this.#onTheWay.open(one)];
        return {id, addedAt, keeping: one.keeping, state, hold, reference, attempts, posting};
      }),
    );
  }

  /** What the school has of one owner, as far as this device knows, the newest first. */
  async receipts(owner: Owner): Promise<readonly KeptReceipt[]> {
    const {family} = await addressOf(owner);
    const stores = [this.#store, this.#onTheWay.page];
    const found: KeptReceipt[] = [];
    for (const store of stores) {
      const records = await store.read((shelves) => shelves.all('receipts', family)).catch(() => undefined);
      for (const {sealed} of records ?? []) {
        const kept = await store.unseal<KeptReceipt>(sealed, labelOf('receipts', family)).catch(() => undefined);
        if (kept) found.push(kept);
      }
    }
    const at = ({receipt}: KeptReceipt): string => receipt.receivedAt;
    return found.sort((one, two) => at(two).localeCompare(at(one)));
  }

  /**
   * Takes everything of ours off the device: drafts, what is on its way, receipts and the key, of everybody.
   *
   * @param evenUnsent whether what has not reached the school goes too; the family must have been told how many
   */
  async clear(evenUnsent = false): Promise<Cleared> {
    try {
      const unsent = evenUnsent ? 0 : await this.#onTheWay.count();
      if (unsent) return {unsent};
      await this.#onTheWay.page.write((shelves) => shelves.empty('outbox'));
      const cleared = await this.#store.clear();
      this.choice = 'unasked';
      this.#tabs.tell({what: 'cleared'});
      return {cleared};
    } catch (error) {
      return {trouble: troubleOf(error)};
    }
  }

  /** Whether nothing of ours is on the device: what “Clear this device” promises. */
  isClear(): Promise<boolean> {
    return this.#store.isGone().catch(() => false);
  }

  /**
   * Tells when something of one owner has changed, on this page or another.
   *
   * @returns a function that stops it
   */
  watch(owner: Owner, listener: (what: Note['what'], isElsewhere: boolean) => void): () => void {
    const family = addressOf(owner).then((address) => address.family);
    return this.#tabs.watch(({what, ...note}, isElsewhere) => {
      void family.then((own) => (what === 'cleared' || note.family === own) && listener(what, isElsewhere));
    });
  }

  /** The page goes, or the form is taken out of it. */
  close(): void {
    this.delivery.stop();
    this.#tabs.close();
    this.#store.close();
  }
}
