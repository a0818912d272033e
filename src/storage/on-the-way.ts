import {labelOf} from './owner.js';
import type {WaitingRecord} from './records.js';
import type {Store} from './store.js';
import type {Keeping} from './trouble.js';
import type {SealedPosting} from './waiting.js';

/** A submission in the outbox, and where it is kept. */
export interface Found {
  readonly record: WaitingRecord;
  readonly store: Store;
  readonly keeping: Keeping;
}

const onDevice: Keeping = {where: 'device'};

export const postingLabel = (family: string): string => labelOf('outbox', family);

/** The outbox of the device and that of this page's memory, read as one. */
export class OnTheWay {
  readonly device: Store;
  readonly page: Store;
  /** Why the device did not take what is in this page's memory. */
  readonly #because = new Map<string, Keeping>();

  constructor(device: Store, page: Store) {
    this.device = device;
    this.page = page;
  }

  keptOnPage(id: string, keeping: Keeping): void {
    this.#because.set(id, keeping);
  }

  /** The oldest first. What the device does not tell is not there: nothing is sent that cannot be read. */
  async all(family?: string): Promise<readonly Found[]> {
    const read = (store: Store) =>
      store
        .read((shelves) => shelves.all('outbox', family))
        .then(
          (records) => (records ?? []).map((record) => ({record, store, keeping: this.#keeping(record, store)})),
          () => [],
        );
    const found = await Promise.all([this.device, this.page].map(read));
    return found.flat().sort((one, two) => one.record.savedAt - two.record.savedAt);
  }

  /**
   * How many there are, of everybody.
   *
   * @throws StorageTrouble where the device does not tell
   */
  async count(): Promise<number> {
    const stores = [this.device, this.page];
    const found = await Promise.all(stores.map((store) => store.read((shelves) => shelves.all('outbox'))));
    return found.reduce((sum, records) => sum + (records?.length ?? 0), 0);
  }

  async find(id: string): Promise<Found | undefined> {
    return (await this.all()).find(({record}) => record.id === id);
  }

  open({record, store}: Found): Promise<SealedPosting | undefined> {
    return store.unseal<SealedPosting>(record.sealed, postingLabel(record.family)).catch(() => undefined);
  }

  #keeping({id}: WaitingRecord, store: Store): Keeping {
    return store === this.device ? onDevice : (this.#because.get(id) ?? {where: 'page', because: 'broken'});
  }
}
