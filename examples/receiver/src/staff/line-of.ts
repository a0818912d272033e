import {staffLine, type Context, type StaffLine, type Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';
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
  {content, by, form: id}: Pick<SubmissionRow, 'content' | 'by' | 'form'>,
  context: Context,
): StaffLine {
  const form = forms.find((one) => one.id === id);
  if (!form) return blank;
  const submission = JSON.parse(content) as Submission;
  return staffLine(form, {...submission, by}, words.of(form, submission, context), context);
}
