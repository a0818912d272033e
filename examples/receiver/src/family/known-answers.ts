import type {Database} from '../database/open.js';
import {sentAbout, sentBy} from '../database/families.js';
import type {SubmissionRow} from '../database/schema.js';
import {respondentOf, childOfThread} from '../invitations/respondent.js';
import {typedName} from '../invitations/known-people.js';

/** One parent or carer, with the newest that they have said in each form. */
export interface KnownFamily {
  readonly name: string | undefined;
  /** By form. */
  readonly newest: Readonly<Record<string, SubmissionRow>>;
}

/** Whose it is, where nobody gave an id: the name that was typed keeps two parents apart. */
const personOf = (row: SubmissionRow) =>
  row.respondent_id ?? `name ${typedName(row)?.toLowerCase() ?? row.submission_id}`;

const isOf = (childId: string | undefined) => (row: SubmissionRow) =>
  row.child_id === null || childId === undefined || row.child_id === childId;

/** What is known of one form: a person's own, this child's first; and what nobody’s id stands on, about the child. */
async function rowsOf(
  database: Database,
  school: string,
  form: string,
  {childId, respondentId}: {readonly childId: string | undefined; readonly respondentId: string | undefined},
): Promise<readonly SubmissionRow[]> {
  const own = respondentId === undefined ? [] : await sentBy(database, school, form, respondentId);
  const about = childId === undefined ? [] : await sentAbout(database, school, form, childId);
  const ofThisChild = isOf(childId);
  return [
    ...own.filter(ofThisChild),
    ...own.filter((row) => !ofThisChild(row)),
    // One parent's ways of keeping in touch never stand on the page of another.
    ...about.filter(({respondent_id: whose}) => respondentId === undefined || whose === null),
  ];
}

/**
 * Finds what the people of a submission have said before: its own person, and those about its child whom nobody gave
 * an id; for what the school wrote to all, everybody. Two parents are never merged.
 *
 * @param about the submission that staff look at
 * @param forms ids of the forms that are asked for
 */
export async function knownFamilies(
  database: Database,
  about: SubmissionRow,
  forms: readonly string[],
): Promise<readonly KnownFamily[]> {
  const {childId} = await childOfThread(database, about);
  const whose = {childId: about.child_id ?? childId, respondentId: await respondentOf(database, about)};
  const people = new Map<string, Record<string, SubmissionRow>>();
  for (const form of forms)
    for (const row of await rowsOf(database, about.school, form, whose)) {
      const newest = people.get(personOf(row)) ?? {};
      people.set(personOf(row), {...newest, [form]: newest[form] ?? row});
    }
  return [...people.values()].map((newest) => ({
    name: Object.values(newest)
      .map(typedName)
      .find((name) => name !== undefined),
    newest,
  }));
}
