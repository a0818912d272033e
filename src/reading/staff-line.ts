import type {Context} from '../forms/context.js';
import type {FormDefinition, LinePart} from '../forms/form.js';
import type {Words} from '../i18n/words.js';
import {itemCodesOf} from '../session/answer.js';
import type {Submission} from '../submission/submission.js';
import {holding, isSo} from './holding.js';
import {readAnswers, type Reading} from './read-answers.js';
import {shortened} from './shortened.js';
import {optionLabel, shortOf, wordsOf} from './wording.js';

/** A part of the line: what it is about, in few words, and what was said. */
export interface StaffLinePart {
  readonly id: string;
  readonly label: string;
  /** Own words are cut: the page of the submission has them whole. */
  readonly text: string;
  /** BCP 47, where the text is somebody's own words. */
  readonly writtenIn: string | undefined;
}

/** One submission on one line of a list. */
export interface StaffLine {
  readonly parts: readonly StaffLinePart[];
  /** What the family asks for: each a request, never a rating. */
  readonly flags: readonly {readonly id: string; readonly text: string}[];
}

function answerPart(reading: Reading, id: string): StaffLinePart[] {
  return readAnswers(reading, [id])
    .slice(0, 1)
    .map(({label, lines, writtenIn}) => ({id, label, text: shortened(lines.join('; ')), writtenIn}));
}

/** How many items of a list have each code. */
function listPart({form, submission, words}: Reading, id: string, partId: string): StaffLinePart[] {
  const question = form.questions.find((one) => one.id === id);
  const part = question?.items?.find((one) => one.id === partId);
  if (!question || !part) return [];
  const counts = new Map<string, number>();
  for (const code of itemCodesOf(submission.answers[id]).flatMap((codes) => codes(partId)))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  if (!counts.size) return [];
  const own = wordsOf(words, part);
  const text = [...counts].map(([code, count]) => `${optionLabel(own, part, code)}: ${count}`).join('; ');
  return [{id, label: shortOf(wordsOf(words, question), question), text, writtenIn: undefined}];
}

function partOf(reading: Reading, part: LinePart): StaffLinePart[] {
  if (typeof part === 'string') return answerPart(reading, part);
  if ('list' in part) return listPart(reading, part.list, part.part);
  const {words, submission} = reading;
  const says = isSo(submission.answers, part.when);
  if (says === undefined) return [];
  const text = words.text(says ? 'view.yes' : 'view.no');
  return [{id: part.yesNo, label: words.text(`view.line.${part.yesNo}`), text, writtenIn: undefined}];
}

/**
 * One submission on one line, for a list of many: short labels, codes as words, own words cut. What was left blank is
 * left out, and is never a “no”.
 *
 * @param form its definition
 * @param submission what was sent
 * @param words those of the form, `common` and `staff`
 * @param context what the school supplies; only its codes' names are read
 */
export function staffLine(
  form: FormDefinition,
  submission: Submission & {readonly by?: 'family' | 'school'},
  words: Words,
  context: Context = {},
): StaffLine {
  const reading = {form, submission, words, context};
  // A school does not ask itself.
  const flags = submission.by === 'school' ? [] : holding(submission.answers, form.staff?.flags);
  return {
    parts: (form.staff?.line ?? []).flatMap((part) => partOf(reading, part)),
    flags: flags.map((id) => ({id, text: words.text(`flag.${form.id}.${id}`)})),
  };
}
