import {
  holding,
  readAnswers,
  type Context,
  type FormDefinition,
  type MessageKey,
  type ReadAnswer,
  type Reading,
  type Submission,
  type Words,
} from 'parent-voice';
import type {SubmissionRow} from '../database/schema.js';
import {familyCards, type FamilyCard} from '../family/family-card.js';
import {childOfThread} from '../invitations/respondent.js';
import type {Markup} from '../staff/layout.js';
import type {Staff} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {fitted, gapAnswers, isCut, lineAnswers} from './card-answers.js';
import {filled} from './filled.js';

/** The form that a card is made of; it stands on two others too. */
export const cardForm = 'preMeetingPreferences';

/** One page for the person who leads the meeting. */
export interface MeetingCard {
  readonly childName: string | undefined;
  /** Who it is from, in which language and with an interpreter or not, and who can know. */
  readonly facts: readonly ReadAnswer[];
  readonly always: ReadAnswer | undefined;
  /** What has to be done first. It is not printed: the card lies on the table. */
  readonly first: readonly string[];
  /** Some of the family's own words are longer than fits. */
  readonly isCut: boolean;
  /** There is room for larger letters. */
  readonly isRoomy: boolean;
  readonly parts: readonly {readonly id: string; readonly title: string; readonly lines: readonly Markup[]}[];
}

/** With more letters than these, the family’s answers fill the page. */
const roomy = 900;

const partsInOrder = ['before', 'start', 'during', 'finish', 'after'] as const;

/** One line; what the school has not said how soon it sends is sent soon. */
function lineOf(words: Words, key: MessageKey, {summaryDays: count}: Context): string {
  const soon = `${key}@noDays` as MessageKey;
  return count === undefined && words.has(soon)
    ? words.text(soon)
    : words.text(key, count === undefined ? {} : {count});
}

function linesOf(words: Words, part: string, answers: ReadonlyMap<string, Markup>, context: Context) {
  const lines: Markup[] = [];
  for (let number = 1; words.has(`view.card.${part}.${number}`); number++) {
    const line = filled(lineOf(words, `view.card.${part}.${number}`, context), answers);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

const aboutLanguage = ['interpreterNeeded', 'interpreterPreferences', 'spokenLanguage'];

/** Who it is from, and in which language: as said for this meeting, or else for every time. */
function factsOf(reading: Reading, family: readonly FamilyCard[]): readonly ReadAnswer[] {
  const own = readAnswers(reading, ['yourName', ...aboutLanguage, 'supporter']);
  const isSaid = (id: string) => own.some((answer) => answer.id === id);
  const usual = family[0]?.contact.filter(({id}) => aboutLanguage.includes(id) && !isSaid(id)) ?? [];
  return [...own, ...usual];
}

/**
 * Makes the card of one family's preferences, with what it has said elsewhere of changes that help and of keeping in
 * touch, as far as these staff may see it.
 *
 * @param row what the family said before the meeting
 * @param form its definition
 * @param context what the school supplies
 */
export async function meetingCard(
  receiver: StaffReceiver,
  staff: Staff,
  row: SubmissionRow,
  form: FormDefinition,
  context: Context,
): Promise<MeetingCard> {
  const submission = JSON.parse(row.content) as Submission;
  const words = receiver.words.of(form, submission, context);
  const reading: Reading = {form, submission, words, context};
  const family = await familyCards(receiver, staff, row, context);
  const inLines = lineAnswers(reading);
  const facts = factsOf(reading, family);
  const always = family.find((one) => one.always)?.always;
  const whoCanKnow = family.find((one) => one.whoCanKnow.length)?.whoCanKnow ?? [];
  const notes = holding(submission.answers, form.staff?.notes).map((id) => words.text(`note.${form.id}.${id}`));
  const gaps = gapAnswers(reading, inLines);
  const all = [...inLines, ...facts, ...whoCanKnow, ...(always ? [always] : [])];
  const letters = all.flatMap((answer) => fitted(answer).lines).join('').length;
  return {
    childName: (await childOfThread(receiver.database, row)).childName,
    facts: [...facts, ...whoCanKnow].map(fitted),
    always: always && fitted(always),
    first: [...new Set([...notes, ...family.flatMap((one) => [...one.notes, ...one.changeNotes])])],
    isCut: all.some(isCut),
    isRoomy: letters <= roomy,
    parts: partsInOrder.map((id) => ({
      id,
      title: words.text(`view.card.${id}.title`),
      lines: linesOf(words, id, gaps, context),
    })),
  };
}
