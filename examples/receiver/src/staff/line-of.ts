import {staffLine, type Context, type StaffLine, type Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';
import {formOfRow} from '../submissions/form-of-row.js';
import type {StaffReceiver} from './staff-receiver.js';

/** What is shown of a form that the receiver does not know. */
const blank: StaffLine = {parts: [], flags: []};

/**
 * The one line of a stored submission.
 *
 * @param context what the school supplies
 */
export function lineOf(
  {forms, words}: StaffReceiver,
  row: Pick<SubmissionRow, 'content' | 'by' | 'form' | 'form_version'>,
  context: Context,
): StaffLine {
  const form = formOfRow(forms, row);
  if (!form) return blank;
  const submission = JSON.parse(row.content) as Submission;
  return staffLine(form, {...submission, by: row.by}, words.of(form, submission, context), context);
}
