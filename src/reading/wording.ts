import type {Context} from '../forms/context.js';
import type {Question} from '../forms/form.js';
import type {Words} from '../i18n/words.js';
import {isRealDate} from '../schemas/real-date.js';
import {isoOf} from '../session/date.js';
import type {Entry, ItemEntries} from '../session/entry.js';

/** The words that a question is in: the page's, or English as a whole where any of its words are missing. */
export const wordsOf = (words: Words, question: Question): Words =>
  words.whole(`q.${question.id}`, ...(question.set ? [`set.${question.set}`] : []));

/** The short label: in reviews, problems and the staff view. */
export const shortOf = (words: Words, question: Question): string =>
  question.otherOf
    ? words.text('label.otherOf', {shortLabel: words.text(`q.${question.otherOf}.short`)})
    : words.text(`q.${question.id}.short`);

const partOfDay = /^([a-z]{3})\.([a-z]+)$/;

/** A part of a day, or a real time: by the clock of whoever reads, or on the wall where it names no offset. */
function slotLabel(words: Words, code: string): string {
  const [, day, part] = partOfDay.exec(code) ?? [];
  if (day && part) return `${words.text(`set.days.${day}`)}, ${words.text(`set.dayParts.${part}`)}`;
  if (code === 'none') return words.text('label.noneOfTheseTimes');
  const onTheWall = !/(?:Z|[+-]\d\d:?\d\d)$/.test(code);
  const time = new Date(onTheWall ? `${code}Z` : code);
  if (Number.isNaN(time.getTime())) return code;
  return words.date(time, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...(onTheWall && {timeZone: 'UTC'}),
  });
}

/** Good times, a line for each day. */
function slotLines(words: Words, codes: readonly string[]): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const code of codes) {
    const [, day, part] = partOfDay.exec(code) ?? [];
    const line = day && part ? words.text(`set.days.${day}`) : slotLabel(words, code);
    lines.set(line, [...(lines.get(line) ?? []), ...(part ? [words.text(`set.dayParts.${part}`)] : [])]);
  }
  return [...lines].map(([line, parts]) => (parts.length ? `${line}: ${parts.join(', ')}` : line));
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

/** A real date in long form; else what was typed. */
export function dateLine(words: Words, entry: readonly string[]): string {
  const iso = isoOf(entry);
  return isRealDate(iso)
    ? words.date(new Date(`${iso}T12:00Z`), {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
    : iso;
}

/**
 * An entry in words, one line for each code or item; own words exactly as written.
 *
 * @param nameOf what an item of a list is called, from its index, where that has to be said
 * @returns nothing for a blank entry
 */
export function entryLines(
  words: Words,
  question: Question,
  entry: Entry | undefined,
  context: Context,
  nameOf?: (index: number) => string,
): readonly string[] {
  if (entry === undefined) return [];
  if (question.facts.base === 'text' && question.kind !== 'language')
    return [question.silent === undefined ? (entry as string) : optionLabel(words, question, entry as string)];
  if (question.facts.base === 'date') return [dateLine(words, entry as readonly string[])];
  if (typeof entry === 'string') return [optionLabel(words, question, entry, context)];
  if (question.kind === 'dateTimeSlots') return slotLines(words, entry as readonly string[]);
  return (entry as readonly (string | ItemEntries)[]).flatMap((part, index) => {
    if (typeof part === 'string') return optionLabel(words, question, part, context);
    const said = question.items!.flatMap((item) => {
      const lines = entryLines(words, item, part[item.id], context).filter((line) => line.trim());
      return lines.length ? `${shortOf(words, item)}: ${lines.join(', ')}` : [];
    });
    return said.length ? [...(nameOf ? [nameOf(index)] : []), ...said].join('\n') : [];
  });
}
