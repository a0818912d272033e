import type {Submission} from 'parent-voice';
import {listedSubmission, type ListedSubmission} from '../submissions/stored.js';
import type {SubmissionRow} from '../database/schema.js';

/** What staff see of one submission in the list: who it is about, and no answers. */
export interface ListItem extends ListedSubmission {
  readonly childName: string | undefined;
  readonly by: SubmissionRow['by'];
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

export const listItem = (row: Row): ListItem => ({
  ...listedSubmission(row),
  childName: childNameOf(row.content),
  by: row.by,
});
