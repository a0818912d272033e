import {ageOf, type Draft, type DraftWords, type Unreadable} from './draft.js';
import {OpenDraft, type DraftPlace} from './open-draft.js';
import {addressOf, labelOf, type Owner} from './owner.js';
import type {DraftRecord} from './records.js';
import type {Shelves, Store} from './store.js';
import type {Tabs} from './tabs.js';
import {troubleOf, type Trouble} from './trouble.js';

/** What was found for one owner, the newest first. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly unreadable: readonly Unreadable[];
  /** Whether a draft of this owner has just been taken off because its time was over. */
  readonly isOver: boolean;
  /** Why it cannot be known what there is. */
  readonly trouble?: Trouble;
}

/** Whether a draft is about a child that this page is about; before the child is chosen it is about any. */
function isAbout(children: readonly string[], {child}: DraftWords): boolean {
  return child === undefined ? children.length !== 1 : children.includes(child);
}

/** The drafts on this device. */
export class Drafts {
  readonly #store: Store;
  readonly #tabs: Tabs;
  readonly #isWanted: () => boolean;

  constructor(store: Store, tabs: Tabs, isWanted: () => boolean) {
    this.#store = store;
    this.#tabs = tabs;
    this.#isWanted = isWanted;
  }

  /**
   * Finds what there is to go on with. Looking leaves nothing on the device, and takes off it what has been there too
   * long.
   *
   * @param owner whose
   * @param children the opaque ids of the children that this page is about: a draft about another is not found
   */
  async find(owner: Owner, children: readonly string[] = []): Promise<Found> {
    try {
      const {family} = await addressOf(owner);
      const over = await this.#tidy();
      const records = (await this.#store.read((shelves) => shelves.all('drafts', family))) ?? [];
      const drafts: Draft[] = [];
      const unreadable: Unreadable[] = [];
      for (const {id, revision, savedAt, sealed} of [...records].sort((one, two) => two.revision - one.revision)) {
        const words = await this.#store.unseal<DraftWords>(sealed, labelOf('drafts', family));
        if (!words) unreadable.push({id, savedAt: new Date(savedAt)});
        else if (isAbout(children, words)) drafts.push({id, revision, savedAt: new Date(savedAt), words});
      }
      return {drafts, unreadable, isOver: over.some((record) => record.family === family)};
    } catch (error) {
      return {drafts: [], unreadable: [], isOver: false, trouble: troubleOf(error)};
    }
  }

  /**
   * Opens a draft to write in. It is on the device once it has been saved for the first time.
   *
   * @param owner whose
   * @param from the one that the family goes on with
   */
  open(owner: Owner, from?: Draft): OpenDraft {
    return new OpenDraft(this.#place(owner), from);
  }

  /** Takes a draft off the device, a readable one or not. */
  forget(owner: Owner, {id}: Unreadable): Promise<{readonly trouble?: Trouble}> {
    return new OpenDraft(this.#place(owner), {id, revision: 0}).forget();
  }

  #place(owner: Owner): DraftPlace {
    return {store: this.#store, tabs: this.#tabs, owner, isWanted: this.#isWanted};
  }

  /** What has had its time goes, whoever's it is; what a wrong clock has dated is dated anew. */
  async #tidy(): Promise<readonly DraftRecord[]> {
    const now = Date.now();
    const isDue = ({savedAt}: DraftRecord) => ageOf(savedAt, now) !== 'kept';
    const shelvesToTidy = ['drafts', 'receipts'] as const;
    const kept = (shelves: Shelves) => Promise.all(shelvesToTidy.map((shelf) => shelves.all(shelf)));
    const found = await this.#store.read(kept);
    if (!found?.flat().some(isDue)) return [];
    return this.#store.write(async (shelves) => {
      const gone: DraftRecord[] = [];
      for (const shelf of shelvesToTidy)
        for (const record of (await shelves.all(shelf)).filter(isDue))
          if (ageOf(record.savedAt, now) === 'doubtful') await shelves.put(shelf, {...record, savedAt: now});
          else {
            await shelves.remove(shelf, record.id);
            if (shelf === 'drafts') gone.push(record);
          }
      return gone;
    });
  }
}
