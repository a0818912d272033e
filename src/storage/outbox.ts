import {randomUuid} from '../submission/uuid.js';
import {OpenDraft, type DraftPlace} from './open-draft.js';
import {addressOf, labelOf, type Address, type Owner} from './owner.js';
import {postingLabel, type Found, type OnTheWay} from './on-the-way.js';
import {nextRevision, type Shelves, type Store} from './store.js';
import type {Tabs} from './tabs.js';
import {troubleOf, type Keeping} from './trouble.js';
import type {Added, Posting, SealedPosting, TakenBack} from './waiting.js';

/** What the outbox may do on this device. */
export interface OutboxPlace {
  readonly onTheWay: OnTheWay;
  readonly tabs: Tabs;
  /** Whether the device may hold what is on its way. */
  readonly mayKeep: () => boolean;
  /** Where drafts of an owner are written. */
  readonly draftsOf: (owner: Owner) => DraftPlace;
}

/** One addition, on its way from the draft into a store. */
interface Adding {
  readonly owner: Owner;
  readonly posting: Posting;
  readonly draft: OpenDraft;
  readonly address: Address;
  /** What is there already about the same child. */
  readonly known: readonly string[];
  readonly instead: string | undefined;
}

const sameAnswers = (one: Posting | undefined, two: Posting): boolean =>
  JSON.stringify(one?.submission.answers) === JSON.stringify(two.submission.answers);

/** Puts submissions on their way to the school, and takes them back. */
export class Outbox {
  readonly #place: OutboxPlace;

  constructor(place: OutboxPlace) {
    this.#place = place;
  }

  /**
   * Turns a draft into a submission on its way, in one transaction; where the device cannot hold it, in this page's
   * memory, and says so. The same answers again are the same submission.
   *
   * @param owner whose
   * @param posting what is sent
   * @param draft the draft that it was: over from now on
   * @param instead the id of one in the outbox whose place it takes
   */
  add(owner: Owner, posting: Posting, draft: OpenDraft, instead?: string): Promise<Added> {
    const work = async (take: (shelves: Shelves) => Promise<void>): Promise<Added> => {
      const address = await addressOf(owner, posting.words.child);
      const known = (await this.#place.onTheWay.all(address.family)).filter(
        ({record}) => record.about === address.about,
      );
      const other = known.find(({record}) => record.id !== instead);
      if (other) return this.#alreadyThere(other, posting);
      const ids = known.map(({record}) => record.id);
      const added = await this.#keep({owner, posting, draft, address, known: ids, instead}, take);
      // Where the device took it and that one was in this page's memory, or the other way round.
      for (const {record, store} of 'id' in added ? known : [])
        await store.write((shelves) => shelves.remove('outbox', record.id)).catch(() => undefined);
      this.#place.tabs.tell({what: 'outbox', ...address});
      return added;
    };
    return draft.handOver(work, (added) => 'id' in added);
  }

  /**
   * Takes a submission back, for the family to change it. It keeps its id: if it has reached the school after all, the
   * school knows it again.
   */
  async takeBack(id: string): Promise<TakenBack> {
    const found = await this.#place.onTheWay.find(id);
    if (!found) return {gone: true};
    const posting = await this.#place.onTheWay.open(found);
    if (!posting) return {trouble: 'unreadable'};
    try {
      return (await this.#return(found, posting)) ?? {gone: true};
    } catch (error) {
      return {trouble: troubleOf(error)};
    }
  }

  /** Takes a submission away that nobody can read any more, or that the family no longer wants to send. */
  async forget(id: string): Promise<void> {
    const found = await this.#place.onTheWay.find(id);
    if (!found) return;
    await found.store.write((shelves) => shelves.remove('outbox', id));
    this.#tell(found);
  }

  async #alreadyThere(other: Found, posting: Posting): Promise<Added> {
    const isSame = sameAnswers(await this.#place.onTheWay.open(other), posting);
    return isSame ? {id: other.record.id, keeping: other.keeping} : {waiting: other.record.id};
  }

  async #keep(adding: Adding, take: (shelves: Shelves) => Promise<void>): Promise<Added> {
    const {onTheWay, mayKeep} = this.#place;
    const {submissionId: id} = adding.posting.submission;
    const put = (store: Store) => this.#put(store, adding, take);
    const kept = mayKeep() ? await put(onTheWay.device).catch(troubleOf) : 'notWanted';
    if (typeof kept === 'object') return kept;
    const keeping: Keeping = {where: 'page', because: kept};
    onTheWay.keptOnPage(id, keeping);
    return {...(await put(onTheWay.page)), keeping};
  }

  async #put(store: Store, adding: Adding, take: (shelves: Shelves) => Promise<void>): Promise<Added> {
    const {owner, posting, address, known, draft, instead} = adding;
    const {submissionId: id} = posting.submission;
    const sealed = await store.seal({...posting, owner} satisfies SealedPosting, postingLabel(address.family));
    return store.write(async (shelves) => {
      const there = await shelves.all('outbox', address.family);
      // Another page has been quicker.
      const quicker = there.find((record) => record.about === address.about && !known.includes(record.id));
      if (quicker) return {waiting: quicker.id};
      if (instead !== undefined) await shelves.remove('outbox', instead);
      const revision = await nextRevision(shelves);
      const [savedAt, attempts] = [Date.now(), 0];
      const from = {draft: draft.id, draftRevision: draft.revision};
      await shelves.put('outbox', {...address, ...from, id, revision, savedAt, attempts, sealed});
      await take(shelves);
      return {id, keeping: {where: 'device'}};
    });
  }

  async #return(found: Found, posting: SealedPosting): Promise<TakenBack | undefined> {
    const {draftsOf} = this.#place;
    const {record, store} = found;
    const place = draftsOf(posting.owner);
    const isKept = place.isWanted() && store === place.store;
    const {family, about, draft = randomUuid()} = record;
    const sealed = isKept ? await store.seal(posting.words, labelOf('drafts', family)) : undefined;
    const back = await store.write(async (shelves) => {
      if (!(await shelves.get('outbox', record.id))) return undefined;
      await shelves.remove('outbox', record.id);
      // Another page may be writing in what was left of the draft.
      const id = (await shelves.get('drafts', draft)) ? randomUuid() : draft;
      const revision = isKept ? await nextRevision(shelves) : 0;
      if (isKept) await shelves.put('drafts', {id, family, about, revision, savedAt: Date.now(), sealed});
      return {id, revision};
    });
    this.#tell(found);
    return back && {posting, draft: new OpenDraft(place, back)};
  }

  #tell({record: {family, about}}: Found) {
    this.#place.tabs.tell({what: 'outbox', family, about});
  }
}
