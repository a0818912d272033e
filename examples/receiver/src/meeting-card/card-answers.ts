import {readAnswers, shortened, type ReadAnswer, type Reading} from 'parent-voice';
import {html} from 'hono/html';
import type {Markup} from '../staff/layout.js';
import {said} from '../staff/said.js';

/** How many letters of a person's own words fit, so that the card stays one page; the rest is in their answers. */
const most: Readonly<Record<string, number>> = {couldGoWrong: 240, alwaysNeed: 90};
const usual = 75;

/** The answers that stand in the lines of the card. */
const inLines = [
  'roomHelp',
  'yourTopics',
  'callMe',
  'startWith',
  'speakWhen',
  'notes',
  'meetingHelp',
  'couldGoWrong',
] as const;

/** An answer with as much of its own words as fits on the card. */
export const fitted = (answer: ReadAnswer): ReadAnswer =>
  answer.writtenIn === undefined
    ? answer
    : {...answer, lines: answer.lines.map((line) => shortened(line, most[answer.id] ?? usual))};

/** Whether somebody has to look into the answers for the rest of what was written. */
export const isCut = (answer: ReadAnswer): boolean =>
  answer.writtenIn !== undefined &&
  fitted(answer).lines.some((line, index) => line !== shortened(answer.lines[index]!, Infinity));

/** What the family answered before the meeting, as far as it stands in the card's lines; without what says nothing. */
export const lineAnswers = (reading: Reading): readonly ReadAnswer[] =>
  readAnswers(reading, inLines).filter(({saysNothing}) => !saysNothing);

/** What was chosen, and what was written in the place of “something else”. */
function gapAnswer({submission, form}: Reading, answers: readonly ReadAnswer[], id: string): Markup | undefined {
  const codes = [submission.answers[id]].flat();
  const boxOf = new Map(form.questions.map((question) => [question.id, question.otherOf]));
  const own = answers.filter((answer) => (boxOf.get(answer.id) ?? answer.id) === id);
  const isSaidInWords = (index: number) => codes[index] === 'other' && own.length > 1;
  const pieces = own
    .map((answer) => fitted(answer))
    .map(({id: of, lines, writtenIn}) => ({
      writtenIn,
      lines: of === id ? lines.filter((_, index) => !isSaidInWords(index)) : lines,
    }))
    .filter(({lines}) => lines.length);
  return pieces.length ? html`${pieces.map((piece, index) => html`${index ? '; ' : ''}${said(piece)}`)}` : undefined;
}

/** The answers by the gaps of the lines in which they stand; without what was left blank. */
export function gapAnswers(reading: Reading, answers: readonly ReadAnswer[]): ReadonlyMap<string, Markup> {
  const gaps = new Map<string, Markup>();
  for (const id of inLines) {
    const answer = gapAnswer(reading, answers, id);
    if (answer !== undefined) gaps.set(id, answer);
  }
  return gaps;
}
