import type {Submission} from '../../src/submission/submission.js';

/** A submission as the receiver gives it back. */
export interface StoredSubmission extends Submission {
  readonly reference?: string;
  readonly receivedAt?: string;
  readonly by?: 'family' | 'school';
  /** What staff should look at, for example `unchecked`. */
  readonly marks?: readonly string[];
}
