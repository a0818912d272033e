import {holding, readAnswers, type Context, type FormDefinition, type ReadAnswer, type Submission} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';
import type {Staff} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {formOfRow} from '../submissions/form-of-row.js';
import {knownFamilies, type KnownFamily} from './known-answers.js';

/** What staff must know first; what asks something of them says so by itself. */
export interface Warning extends Pick<ReadAnswer, 'lines' | 'writtenIn'> {
  readonly label: string | undefined;
}

/** What staff know before they call, write or meet. */
export interface FamilyCard {
  readonly name: string | undefined;
  /** Read first. */
  readonly warnings: readonly Warning[];
  /** What to do before making contact: sentences. */
  readonly notes: readonly string[];
  /** Best way, second way, times, languages, formats, hard news, whom to talk to. */
  readonly contact: readonly ReadAnswer[];
  /** The one thing that is needed every time. */
  readonly always: ReadAnswer | undefined;
  /** The changes that help, and who can know: for staff who see that form. */
  readonly changes: readonly ReadAnswer[];
  /** What to do about them. */
  readonly changeNotes: readonly string[];
  readonly whoCanKnow: readonly ReadAnswer[];
  /** Where it stands, for staff who may read it there. */
  readonly sources: readonly {readonly form: string; readonly row: SubmissionRow}[];
}

const contactForm = 'communicationMethod';
const changesForm = 'reasonableAdjustments';

/** Reads one submission: a group of answers, and what to do about them. */
interface Reader {
  readonly group: (id: string) => readonly ReadAnswer[];
  readonly notes: readonly string[];
  /** A plain yes says little: in its place what it asks of staff, where the words have that. */
  readonly asWarning: (answer: ReadAnswer) => Warning;
}

const contentOf = ({content}: SubmissionRow) => JSON.parse(content) as Submission;

function reader({words}: StaffReceiver, form: FormDefinition, row: SubmissionRow, context: Context): Reader {
  const submission = contentOf(row);
  const own = words.of(form, submission, context);
  return {
    group: (id) => readAnswers({form, submission, words: own, context}, form.staff?.groups[id] ?? []),
    asWarning: (answer) => {
      const flag = `flag.${form.id}.${answer.id}` as const;
      const isYes = submission.answers[answer.id] === 'yes' && own.has(flag);
      return isYes ? {label: undefined, lines: [own.text(flag)], writtenIn: undefined} : answer;
    },
    notes: holding(submission.answers, form.staff?.notes).map((id) => own.text(`note.${form.id}.${id}`)),
  };
}

/** Other staff are told what is needed, and not what else was said, where the family has said so. */
const mayTellAll = (row: SubmissionRow) => contentOf(row).answers['tellStaff'] === 'whoNeeds';

const nothing: Reader = {group: () => [], notes: [], asWarning: (answer) => answer};

function cardOf(receiver: StaffReceiver, staff: Staff, {name, newest}: KnownFamily, context: Context): FamilyCard {
  const readOf = (id: string): Reader => {
    const row = newest[id];
    const form = row && formOfRow(receiver.forms, row);
    return form && row ? reader(receiver, form, row, context) : nothing;
  };
  const contact = staff.maySee(contactForm) ? readOf(contactForm) : nothing;
  const adjustments = readOf(changesForm);
  const row = newest[changesForm];
  const always =
    staff.maySee(changesForm) || (row && mayTellAll(row)) ? adjustments.group('alwaysNeeds')[0] : undefined;
  const more = staff.maySee(changesForm) ? adjustments : nothing;
  return {
    name,
    warnings: contact
      .group('warnings')
      .filter(({saysNothing}) => !saysNothing)
      .map(contact.asWarning),
    contact: ['bestWay', 'times', 'language', 'hardNews', 'people'].flatMap(contact.group),
    notes: contact.notes,
    changeNotes: more.notes,
    always,
    changes: ['changes', 'childChanges'].flatMap(more.group).filter(({saysNothing}) => !saysNothing),
    whoCanKnow: more.group('whoCanKnow'),
    sources: Object.entries(newest)
      .filter(([form]) => staff.maySee(form))
      .map(([form, source]) => ({form, row: source})),
  };
}

/** What is on the page already is not said twice. */
const withoutItself = (newest: KnownFamily['newest'], {submission_id: id}: SubmissionRow): KnownFamily['newest'] =>
  Object.fromEntries(Object.entries(newest).filter(([, row]) => row.submission_id !== id));

/** The newest row of each form that stands on a family's card. */
export const cardForms = [contactForm, changesForm] as const;

/**
 * What staff may know of the people of a submission before they make contact; nothing of what is not for their roles,
 * but for what a family always needs, where it lets all staff know.
 *
 * @param about the submission that they look at
 * @param context what the school supplies
 */
export async function familyCards(
  receiver: StaffReceiver,
  staff: Staff,
  about: SubmissionRow,
  context: Context,
): Promise<readonly FamilyCard[]> {
  const families = await knownFamilies(receiver.database, about, cardForms);
  return families
    .map(({name, newest}) => ({name, newest: withoutItself(newest, about)}))
    .map((family) => cardOf(receiver, staff, family, context))
    .filter(({warnings, contact, always, changes}) => [...warnings, ...contact, ...changes].length > 0 || always);
}
