import type {Submission} from '../submission/submission.js';
import type {DraftWords} from './draft.js';
import type {OpenDraft} from './open-draft.js';
import type {Owner} from './owner.js';
import type {Hold} from './records.js';
import type {Keeping} from './trouble.js';

/** What is put into the outbox. */
export interface Posting {
  readonly submission: Submission<unknown>;
  /** What stood on the screen, for the family to take back. */
  readonly words: DraftWords;
  /** Where to. Without it nothing is sent by itself: the host of the page delivers. */
  readonly endpoint: string | undefined;
}

/** What is sealed: who sends goes with it, so that it is never sent as anybody else's. */
export interface SealedPosting extends Posting {
  readonly owner: Owner;
}

/** A submission on its way, as its own family may see it. */
export interface Waiting {
  /** The submission's id. */
  readonly id: string;
  readonly addedAt: Date;
  readonly keeping: Keeping;
  /** `held`: it is not sent by itself any more. */
  readonly state: 'waiting' | 'sending' | 'held';
  readonly hold?: Hold | undefined;
  readonly reference?: string | undefined;
  readonly attempts: number;
  /** Undefined where the key to it is gone, or it is damaged: it stays, and is not sent. */
  readonly posting: Posting | undefined;
}

/** What came of putting a submission into the outbox. */
export type Added =
  | {readonly id: string; readonly keeping: Keeping}
  /** Another one about the same child is on its way; it is to be taken back first, or to arrive. */
  | {readonly waiting: string};

export type TakenBack =
  /** `posting`: what stood on the screen; `draft`: where it is written on. On the device only where the family agreed. */
  | {readonly posting: Posting; readonly draft: OpenDraft}
  /** It has arrived, or another page has taken it back. */
  | {readonly gone: true}
  /** It cannot be read, or the device does not answer; it is where it was. */
  | {readonly trouble: 'unreadable' | Extract<Keeping, {where: 'page'}>['because']};
