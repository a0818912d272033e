import type {StaffLine, Submission} from 'parent-voice';
import {listedSubmission, type ListedSubmission} from '../submissions/stored.js';
import type {SubmissionRow} from '../database/schema.js';

/** What staff see of one submission in the list: who it is about, and its one line. */
export interface ListItem extends ListedSubmission {
  readonly childName: string | undefined;
  readonly by: SubmissionRow['by'];
  readonly line: StaffLine;
}

const nameIn = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);

/** The name that the school knows, or else the one that the family typed. */
function childNameOf(content: string): string | undefined {
  const {subject, answers} = JSON.parse(content) as Submission;
  return nameIn(subject?.childName) ?? nameIn(answers['childName']);
}

type Row = Pick<
  SubmissionRow,
  'submission_id' | 'form' | 'locale' | 'reference' | 'received_at' | 'marks' | 'content' | 'by'
>;

export const listItem = (row: Row, line: StaffLine): ListItem => ({
  ...listedSubmission(row),
  childName: childNameOf(row.content),
  by: row.by,
  line,
});
