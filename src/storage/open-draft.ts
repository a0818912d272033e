import {randomUuid} from '../submission/uuid.js';
import type {Draft, DraftWords} from './draft.js';
import {addressOf, labelOf, type Owner} from './owner.js';
import {nextRevision, type Shelves, type Store} from './store.js';
import type {Tabs} from './tabs.js';
import {troubleOf, type Trouble} from './trouble.js';

/** What came of saving. Only `savedAt` means that it would survive the browser's death. */
export type Saved =
  | {
      readonly savedAt: Date;
      /** Another page of this device has saved something newer about the same child. Neither is lost. */
      readonly newer: boolean;
    }
  /** `over`: it has been sent or forgotten, so there is nothing to save any more. */
  | {readonly trouble: Trouble | 'notWanted' | 'over'};

/** What an open draft needs of the device. */
export interface DraftPlace {
  readonly store: Store;
  readonly tabs: Tabs;
  readonly owner: Owner;
  /** Whether the family has agreed. */
  readonly isWanted: () => boolean;
}

/**
 * One draft, open in one page. Two pages that opened the same one part as soon as both have written: the later one
 * goes on in a draft of its own.
 */
export class OpenDraft {
  readonly #place: DraftPlace;
  #id: string;
  /** What this page has last seen of it; 0 before it was ever saved. */
  #revision: number;
  /** The newest of the others that the family knew of when this one was opened. */
  #known: number | undefined;
  #isOver = false;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param place where and whose
   * @param from the draft that the family goes on with; undefined, it begins anew
   */
  constructor(place: DraftPlace, from?: Pick<Draft, 'id' | 'revision'>) {
    this.#place = place;
    this.#id = from?.id ?? randomUuid();
    this.#revision = from?.revision ?? 0;
    this.#known = from?.revision;
  }

  get id(): string {
    return this.#id;
  }

  get revision(): number {
    return this.#revision;
  }

  /**
   * Saves what stands on the screen in place of what was saved before.
   *
   * @returns what came of it; it never throws
   */
  save(words: DraftWords): Promise<Saved> {
    return this.#next(() => this.#save(words));
  }

  /** Takes it off the device, and lets nothing come back from this page. */
  forget(): Promise<{readonly trouble?: Trouble}> {
    return this.#next(async () => {
      const {store, tabs, owner} = this.#place;
      try {
        this.#isOver = true;
        if (await store.read((shelves) => shelves.get('drafts', this.#id)))
          await store.write((shelves) => shelves.remove('drafts', this.#id));
        tabs.tell({what: 'draft', ...(await addressOf(owner))});
        return {};
      } catch (error) {
        return {trouble: troubleOf(error)};
      }
    });
  }

  /**
   * Hands the draft over to the outbox: after what is still being saved, and within the outbox's own transaction.
   *
   * @param work gets a function that takes the draft off its shelf, unless another page has written over it
   * @returns what `work` returns; the draft is over where that is true
   */
  handOver<T>(work: (take: (shelves: Shelves) => Promise<void>) => Promise<T>, isDone: (result: T) => boolean) {
    return this.#next(async () => {
      const result = await work(async (shelves) => {
        const kept = await shelves.get('drafts', this.#id);
        if (kept?.revision === this.#revision) await shelves.remove('drafts', this.#id);
      });
      this.#isOver = isDone(result);
      return result;
    });
  }

  async #save(words: DraftWords): Promise<Saved> {
    const {store, tabs, owner, isWanted} = this.#place;
    if (this.#isOver) return {trouble: 'over'};
    if (!isWanted()) return {trouble: 'notWanted'};
    try {
      const {family, about} = await addressOf(owner, words.child);
      const sealed = await store.seal(words, labelOf('drafts', family));
      const savedAt = Date.now();
      const {id, revision, others} = await store.write(async (shelves) => {
        const kept = await shelves.get('drafts', this.#id);
        // Another page has written over it since: theirs stays, and this one goes on beside it.
        const id = kept && kept.revision !== this.#revision ? randomUuid() : this.#id;
        const revision = await nextRevision(shelves);
        await shelves.put('drafts', {id, family, about, revision, savedAt, sealed});
        const others = (await shelves.all('drafts', family)).filter((one) => one.about === about && one.id !== id);
        return {id, revision, others: others.map((one) => one.revision)};
      });
      this.#id = id;
      this.#revision = revision;
      // The first save comes after the family was asked about what was there.
      this.#known ??= Math.max(0, ...others);
      tabs.tell({what: 'draft', family, about});
      return {savedAt: new Date(savedAt), newer: others.some((one) => one > this.#known!)};
    } catch (error) {
      return {trouble: troubleOf(error)};
    }
  }

  /** One after the other: each knows the revision that the one before it left. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
