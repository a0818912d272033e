import type {Outcome, SendOptions} from '../submission/send.js';
import type {Submission} from '../submission/submission.js';
import {pauseAfter, longestWish} from './backoff.js';
import {oneAtATime} from './one-at-a-time.js';
import type {Found, OnTheWay} from './on-the-way.js';
import {settle} from './settle.js';
import type {Tabs} from './tabs.js';
import type {SealedPosting} from './waiting.js';

/** Who is at the page now, as its host and its link say. */
export interface Who {
  readonly respondent?: string | undefined;
  readonly invitation?: string | undefined;
}

/** What came of one attempt. */
export type Delivered =
  | Outcome
  /** It is not in the outbox any more: it has arrived by another page, or was taken back. */
  | {readonly gone: true}
  /** It was not sent, and stays: somebody else is signed in now, or it cannot be read. */
  | {readonly notSent: 'otherPerson' | 'unreadable'};

export type Send = (endpoint: string, submission: Submission<unknown>, options: SendOptions) => Promise<Outcome>;

export interface DeliveryPlace {
  readonly name: string;
  readonly onTheWay: OnTheWay;
  readonly tabs: Tabs;
  readonly who: () => Who;
  readonly send: Send;
}

/** Only its own person sends it; by an invitation it goes with that, and then nobody else may be signed in. */
function isTheirs({owner}: SealedPosting, who: Who): boolean {
  if (owner.invitation === undefined) return owner.respondent === who.respondent;
  return who.respondent === undefined || who.invitation === owner.invitation;
}

/** Brings to the school what is in the outbox: one at a time, again and again with the same id, until it has it. */
export class Delivery {
  readonly #place: DeliveryPlace;
  readonly #sending = new Set<string>();
  /** When this page may try again by itself, by a clock that nobody can set. */
  readonly #due = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;

  constructor(place: DeliveryPlace) {
    this.#place = place;
  }

  isSending(id: string): boolean {
    return this.#sending.has(id);
  }

  /** Tries at once, and from now on whenever it may help: the line is there again, the page is seen again, it is time. */
  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    addEventListener('online', this.#again);
    addEventListener('pageshow', this.#again);
    document.addEventListener('visibilitychange', this.#again);
    void this.round();
  }

  stop(): void {
    this.#isRunning = false;
    removeEventListener('online', this.#again);
    removeEventListener('pageshow', this.#again);
    document.removeEventListener('visibilitychange', this.#again);
    clearTimeout(this.#timer);
  }

  /**
   * Sends one now, whatever was asked for: a person has pressed a button.
   *
   * @param id which
   * @param post how, where the host of the page delivers
   * @returns what is known afterwards; it never throws
   */
  async attempt(id: string, post?: () => Promise<Outcome>): Promise<Delivered> {
    const {name, onTheWay} = this.#place;
    const delivered = await oneAtATime(name, true, async () => {
      const found = await onTheWay.find(id);
      return found ? this.#deliver(found, post) : {gone: true as const};
    });
    this.#plan();
    return delivered!;
  }

  /** Sends what is due, unless another page is doing so. */
  async round(): Promise<void> {
    const {name, onTheWay} = this.#place;
    await oneAtATime(name, false, async () => {
      for (const found of await onTheWay.all()) if (this.#isDue(found)) await this.#deliver(found);
    });
    this.#plan();
  }

  async #deliver(found: Found, post?: () => Promise<Outcome>): Promise<Delivered> {
    const {onTheWay, who} = this.#place;
    const {id} = found.record;
    const posting = await onTheWay.open(found);
    if (!posting) return {notSent: 'unreadable'};
    if (!isTheirs(posting, who())) return {notSent: 'otherPerson'};
    const carry = post ?? this.#carrier(posting);
    if (!carry) return {key: 'sendFailed', params: {}};
    this.#sending.add(id);
    this.#tell(found);
    const outcome = await carry();
    this.#sending.delete(id);
    await this.#settle(found, outcome, posting.words.child);
    return outcome;
  }

  #carrier({endpoint, submission, owner: {invitation}}: SealedPosting): (() => Promise<Outcome>) | undefined {
    return endpoint === undefined ? undefined : () => this.#place.send(endpoint, submission, {invitation});
  }

  async #settle(found: Found, outcome: Outcome, child: string | undefined) {
    const {onTheWay} = this.#place;
    const {id, attempts, family, about} = found.record;
    const retryAfter = 'retryAfter' in outcome ? outcome.retryAfter : undefined;
    const {pause, wished} = pauseAfter(attempts + 1, retryAfter);
    if ('receipt' in outcome) this.#due.delete(id);
    else this.#due.set(id, performance.now() + pause);
    const notBefore = wished ? Date.now() + pause : undefined;
    // What cannot be written down is tried again by the next page, and the school knows it by its id.
    await settle(found, outcome, {notBefore, device: onTheWay.device, child}).catch(() => undefined);
    if ('receipt' in outcome) this.#place.tabs.tell({what: 'receipt', family, about});
    else this.#tell(found);
  }

  #isDue({record: {id, hold, notBefore}}: Found): boolean {
    return (hold === undefined || hold === 'signIn') && this.#wait(id, notBefore) <= 0;
  }

  /** How long still, in milliseconds. A clock that was set back keeps nothing longer than anybody may ask for. */
  #wait(id: string, notBefore = 0): number {
    const wished = Math.min(notBefore - Date.now(), longestWish);
    return Math.max((this.#due.get(id) ?? 0) - performance.now(), wished);
  }

  #plan() {
    clearTimeout(this.#timer);
    if (!this.#isRunning) return;
    void this.#place.onTheWay.all().then((all) => {
      const waits = all
        .filter(({record}) => record.hold === undefined)
        .map(({record}) => Math.max(this.#wait(record.id, record.notBefore), 1000));
      if (waits.length && this.#isRunning) this.#timer = setTimeout(this.#again, Math.min(...waits));
    });
  }

  readonly #again = (): void => {
    if (document.visibilityState === 'visible') void this.round();
  };

  #tell({record: {family, about}}: Found) {
    this.#place.tabs.tell({what: 'outbox', family, about});
  }
}
