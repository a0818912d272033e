import type {Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';

/** A submission as an element gets it in `previous`: what was sent, and by whom. How staff look at it stays with them. */
export interface GivenSubmission extends Submission {
  readonly reference: string;
  readonly receivedAt: string;
  readonly by: SubmissionRow['by'];
}

export const givenSubmission = (row: SubmissionRow): GivenSubmission => ({
  ...(JSON.parse(row.content) as Submission),
  reference: row.reference,
  receivedAt: row.received_at,
  by: row.by,
});
