import type {Entry} from '../session/entry.js';
import type {Length} from '../session/plan.js';

/** All that is needed to go on with a form: what stands on the screen, and where. Never a name that a host gave. */
export interface DraftWords {
  /** Of the submission that it will be. Minted with the first word, so that whatever becomes of it is known again. */
  readonly submissionId: string;
  readonly formVersion: number;
  /** By question id, those of questions not shown or no longer asked too. */
  readonly entries: readonly (readonly [string, Entry])[];
  readonly locale: string;
  /** The opaque id of the child, once it is known. */
  readonly child?: string | undefined;
  readonly length?: Length | undefined;
  /** The first question of the page that was open. */
  readonly at?: string | undefined;
  /** The submission that it changes. */
  readonly replaces?: string | undefined;
}

/** A draft on this device. */
export interface Draft {
  readonly id: string;
  readonly savedAt: Date;
  readonly revision: number;
  readonly words: DraftWords;
}

/** A draft that cannot be read: its key is gone, or it is damaged. It stays until somebody forgets it. */
export interface Unreadable {
  readonly id: string;
  readonly savedAt: Date;
}

/** How long a draft is kept after it was last saved, and a receipt after it came. */
export const keptForDays = 14;
const day = 86_400_000;
/** Before this package was made no clock can have been right. */
const earliest = Date.UTC(2026, 0, 1);

/**
 * @param savedAt when it was saved, by the clock of the device
 * @param now by the same clock
 * @returns `over`; or `doubtful` where the clock was wrong then: it is kept, and counted from now
 */
export function ageOf(savedAt: number, now: number): 'kept' | 'over' | 'doubtful' {
  if (savedAt > now + day || (savedAt < earliest && now > earliest)) return 'doubtful';
  return now - savedAt > keptForDays * day ? 'over' : 'kept';
}
