import type {Receipt, Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';

/** A submission as the school reads it. */
export interface StoredSubmission extends Submission {
  readonly reference: string;
  readonly receivedAt: string;
  readonly by: 'family' | 'school';
  readonly marks: readonly string[];
}

/** One line of a list: no answers. */
export interface ListedSubmission {
  readonly submissionId: string;
  readonly form: string;
  readonly locale: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly marks: readonly string[];
}

const marksOf = ({marks}: Pick<SubmissionRow, 'marks'>) => JSON.parse(marks) as readonly string[];

/** The proof, and no answer: whoever has an id can ask for it. */
export const receiptOf = ({
  submission_id: submissionId,
  reference,
  received_at: receivedAt,
}: SubmissionRow): Receipt => ({submissionId, reference, receivedAt});

export const storedSubmission = (row: SubmissionRow): StoredSubmission => ({
  ...(JSON.parse(row.content) as Submission),
  reference: row.reference,
  receivedAt: row.received_at,
  by: row.by,
  marks: marksOf(row),
});

export const listedSubmission = (
  row: Pick<SubmissionRow, 'submission_id' | 'form' | 'locale' | 'reference' | 'received_at' | 'marks'>,
): ListedSubmission => ({
  submissionId: row.submission_id,
  form: row.form,
  locale: row.locale,
  reference: row.reference,
  receivedAt: row.received_at,
  marks: marksOf(row),
});
