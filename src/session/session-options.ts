import type {Context} from '../forms/context.js';
import type {Stage} from '../forms/stage.js';
import type {Subject} from '../forms/subject.js';
import type {Entry} from './entry.js';
import type {Length} from './plan.js';

/** How a form is filled in. */
export interface SessionOptions {
  readonly context?: Context;
  /** Default `full`. */
  readonly length?: Length;
  /** Ids to leave out; default the form's own list. */
  readonly leaveOut?: readonly string[];
  readonly onePerPage?: boolean;
  /** Which part of the form; default the family's first. */
  readonly stage?: Stage;
  /** The submission that it answers, where that is known; else the newest of `context.previous` that it can answer. */
  readonly inReplyTo?: string | undefined;
  /** Whom it is about and who answers, where an invitation has fixed it. */
  readonly subject?: Subject | undefined;
  /** Entries of the last child's form about the family itself: offered, never filled in. */
  readonly offers?: ReadonlyMap<string, Entry>;
}
