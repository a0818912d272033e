import type {FailureKey} from '../submission/send.js';

/** What only the key of this device opens. */
export type Sealed = unknown;

/** Of the store itself: its `key`, its `epoch`, its `counter`. */
export interface MarkRecord {
  readonly id: string;
  readonly value: unknown;
}

/** What a page must be able to sort by before it opens anything: digests, numbers and times, and no words. */
interface Kept {
  readonly id: string;
  /** A digest of the school, form, stage and respondent, or of the invitation. */
  readonly family: string;
  /** The same with the child. */
  readonly about: string;
  /** From a counter: clocks are set, and counters only go on. */
  readonly revision: number;
  /** By the clock of the device, in milliseconds. */
  readonly savedAt: number;
  readonly sealed: Sealed;
}

export type DraftRecord = Kept;

export type ReceiptRecord = Kept;

/** Why a submission is no longer sent by itself: only a person can say what becomes of it. */
export type Hold = Exclude<FailureKey, 'sendFailed'> | 'problems';

export interface WaitingRecord extends Kept {
  readonly attempts: number;
  /** The receiver asked not to be called before; by the clock of the device, in milliseconds. */
  readonly notBefore?: number | undefined;
  readonly hold?: Hold | undefined;
  /** What the school has already, where it said so. */
  readonly reference?: string | undefined;
  /** The draft that it was, and as it was then. */
  readonly draft?: string | undefined;
  readonly draftRevision?: number | undefined;
}

export interface Records {
  readonly marks: MarkRecord;
  readonly drafts: DraftRecord;
  readonly outbox: WaitingRecord;
  readonly receipts: ReceiptRecord;
}

export type Shelf = keyof Records;
/** The shelves that hold something of a family. */
export type FamilyShelf = Exclude<Shelf, 'marks'>;

export const shelves: readonly Shelf[] = ['marks', 'drafts', 'outbox', 'receipts'];
