import type {Stage} from '../forms/stage.js';
import type {Subject} from '../forms/subject.js';

/** The envelope of one family's, or one school's, answers to one form. */
export interface Submission<Answers = Readonly<Record<string, unknown>>> {
  /** A UUID; also the Idempotency-Key, so that sending again can never make a second copy. */
  readonly submissionId: string;
  readonly form: string;
  readonly formVersion: number;
  readonly packageVersion: string;
  /** The language that the form was shown in. */
  readonly locale: string;
  readonly stage: Stage;
  /** By the clock of the device (ISO 8601). Missing only in an anonymous form's. */
  readonly createdAt?: string;
  /** Codes and own words by question id; blank questions are left out. */
  readonly answers: Answers;
  readonly school?: string;
  readonly nation?: string;
  readonly phase?: string;
  /** BCP 47 tag of the family's own words. */
  readonly writtenIn?: string;
  /** What the host or an invitation knew; what the family typed is in `answers`. */
  readonly subject?: Subject;
  readonly inReplyTo?: string;
  readonly replaces?: string;
}

/** The school's proof that it has exactly one copy. */
export interface Receipt {
  readonly submissionId: string;
  readonly reference: string;
  /** ISO 8601, by the clock of the school's receiver; of an anonymous form the day alone (`2026-11-25`). */
  readonly receivedAt: string;
}
