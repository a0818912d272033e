import type {Context} from '../../src/forms/context.js';
import type {Question} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import type {Problem} from '../../src/schemas/problem.js';
import {isRealDate} from '../../src/schemas/real-date.js';
import {isoOf} from '../../src/session/date.js';
import type {Entry, ItemEntries} from '../../src/session/entry.js';
import type {FormSession} from '../../src/session/session.js';

/** The words that a question is in: the page's, or English as a whole where any of its words are missing. */
export const wordsOf = (words: Words, question: Question): Words =>
  words.whole(`q.${question.id}`, ...(question.set ? [`set.${question.set}`] : []));

/** The question itself. A box for “something else” has the same label everywhere. */
export function labelOf(words: Words, question: Question, session?: FormSession<unknown>): string {
  if (!question.otherOf) return words.text(`q.${question.id}.label`);
  const ofLanguage = session?.question(question.otherOf)?.kind === 'language';
  return words.has(`q.${question.id}.label`)
    ? words.text(`q.${question.id}.label`)
    : words.text(ofLanguage ? 'label.languageName' : 'label.tellUsMore');
}

/** The short label: in reviews, problems and the staff view. */
export const shortOf = (words: Words, question: Question): string =>
  question.otherOf
    ? words.text('label.otherOf', {shortLabel: words.text(`q.${question.otherOf}.short`)})
    : words.text(`q.${question.id}.short`);

/** The hint, if there is one; one that needs a number of the school's is left out without it. */
export function hintOf(words: Words, question: Question, context: Context): string | undefined {
  const key = `q.${question.id}.hint` as const;
  if (!question.hintCount) return words.has(key) ? words.text(key) : undefined;
  const count = context[question.hintCount as keyof Context];
  return typeof count === 'number' ? words.text(key, {count}) : undefined;
}

/** A part of a day, or a real time in the family's own clock. */
function slotLabel(words: Words, code: string): string {
  const [, day, part] = /^([a-z]{3})\.([a-z]+)$/.exec(code) ?? [];
  if (day && part) return `${words.text(`set.days.${day}`)}, ${words.text(`set.dayParts.${part}`)}`;
  if (code === 'none') return words.text('label.noneOfTheseTimes');
  const time = new Date(code);
  return Number.isNaN(time.getTime())
    ? code
    : words.date(time, {weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit'});
}

/** What a code is called: by its question, by its set, or by the school that supplied it; else the code itself. */
export function optionLabel(words: Words, question: Question, code: string, context?: Context): string {
  if (question.kind === 'language')
    return code === 'other' ? words.text('label.languageNotListed') : words.languageName(code);
  if (question.kind === 'dateTimeSlots') return slotLabel(words, code);
  const supplied =
    question.optionsFrom &&
    ((context?.[question.optionsFrom as keyof Context] ?? []) as readonly {id: string; name: string}[]);
  const found = supplied && supplied.find(({id}) => id === code);
  if (found) return found.name;
  for (const key of [`q.${question.id}.o.${code}`, `set.${question.set}.${code}`] as const)
    if (words.has(key)) return words.text(key);
  return code;
}

/** The explanation beside an option, if it has one. */
export function optionHint(words: Words, question: Question, code: string): string | undefined {
  const inSet = question.kind === 'dateTimeSlots' ? `dayParts.${code.slice(4)}` : `${question.set}.${code}`;
  for (const key of [`q.${question.id}.o.${code}.hint`, `set.${inSet}.hint`] as const)
    if (words.has(key)) return words.text(key);
  return undefined;
}

const isChoice = ({facts}: Question) => facts.base === 'choice' || facts.base === 'choices';

/** Which words say a problem that has none of its own at the question. */
function problemKey(key: string, question: Question) {
  if (key === 'required') return isChoice(question) ? 'error.requiredChoice' : 'error.required';
  if (
    key === 'tooLong' ||
    key === 'tooMany' ||
    key === 'exclusive' ||
    key === 'listMin' ||
    key === 'listMax' ||
    key === 'dateReal' ||
    key === 'dateFuture' ||
    key === 'languageFormat'
  )
    return `error.${key}` as const;
  return isChoice(question) ? 'error.code' : 'error.format';
}

/** What to do about a problem, in the family's words. */
export function problemText(words: Words, problem: Problem, question: Question): string {
  const own = `q.${question.id}.err.${problem.key}` as const;
  const {max} = problem.params;
  const params = {
    shortLabel: shortOf(words, question),
    exclusiveLabel: optionLabel(words, question, question.facts.exclusive[0] ?? ''),
    ...(typeof max === 'number' && {max, count: max}),
  };
  return words.text(words.has(own) ? own : problemKey(problem.key, question), params);
}

/** A real date in long form; else what was typed. */
export function dateLine(words: Words, entry: readonly string[]): string {
  const iso = isoOf(entry);
  return isRealDate(iso) ? words.date(new Date(`${iso}T12:00`)) : iso;
}

/**
 * An entry in words, one line for each code or item; own words exactly as written.
 *
 * @returns nothing for a blank entry
 */
export function entryLines(
  words: Words,
  question: Question,
  entry: Entry | undefined,
  context: Context,
): readonly string[] {
  if (entry === undefined) return [];
  if (question.facts.base === 'text' && question.kind !== 'language')
    return [question.silent === undefined ? (entry as string) : optionLabel(words, question, entry as string)];
  if (question.facts.base === 'date') return [dateLine(words, entry as readonly string[])];
  if (typeof entry === 'string') return [optionLabel(words, question, entry, context)];
  return (entry as readonly (string | ItemEntries)[]).map((part) =>
    typeof part === 'string'
      ? optionLabel(words, question, part, context)
      : (question.items ?? [])
          .flatMap((item) =>
            part[item.id] === undefined
              ? []
              : `${shortOf(words, item)}: ${entryLines(words, item, part[item.id], context).join(', ')}`,
          )
          .join('\n'),
  );
}
