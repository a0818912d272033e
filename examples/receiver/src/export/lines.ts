import type {SubmissionRow} from '../database/schema.js';
import {storedSubmission, type StoredSubmission} from '../submissions/stored.js';

/** A submission with all that another receiver needs to store it as it is here. */
export interface ExportedSubmission extends StoredSubmission {
  readonly kept: Pick<
    SubmissionRow,
    'school' | 'digest' | 'thread_id' | 'child_id' | 'respondent_id' | 'invitation_id'
  >;
}

export const exportedSubmission = (row: SubmissionRow): ExportedSubmission => {
  const {school, digest, thread_id, child_id, respondent_id, invitation_id} = row;
  return {...storedSubmission(row), kept: {school, digest, thread_id, child_id, respondent_id, invitation_id}};
};

/** The row that was exported. Its content is the same text again: JSON keeps the order of keys. */
export function importedRow({
  reference,
  receivedAt,
  by,
  marks,
  kept,
  ...submission
}: ExportedSubmission): SubmissionRow {
  return {
    ...kept,
    submission_id: submission.submissionId,
    form: submission.form,
    form_version: submission.formVersion,
    stage: submission.stage,
    locale: submission.locale,
    content: JSON.stringify(submission),
    reference,
    received_at: receivedAt,
    by,
    marks: JSON.stringify(marks),
    in_reply_to: submission.inReplyTo ?? null,
    replaces: submission.replaces ?? null,
  };
}
