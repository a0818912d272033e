import type {LocalisedText} from '../forms/context.js';
import type {Question} from '../forms/form.js';
import type {Words} from '../i18n/words.js';
import type {Row} from '../session/answer.js';
import {textFor} from './localised-text.js';
import {optionLabel} from './wording.js';

/**
 * What an item of a list is called: its number, or what the school or an earlier answer calls its row.
 *
 * @param words of the question
 * @param language of the page, for what the school calls it
 * @param index from 0
 * @param row what the item is of, in a list with the rows of another
 */
export function itemName(
  words: Words,
  language: string,
  question: Question,
  index: number,
  row: Row | undefined,
): string {
  const key = `q.${question.id}.item` as const;
  const number = index + 1;
  if (!words.has(key)) return words.text('label.itemNumber', {number});
  const {set, title = 'dayPart', codes = []} = question.fixedBy ?? {};
  const isOurs = row && row.title === undefined && codes.includes(String(row.of));
  const name = isOurs
    ? optionLabel(words, {...question, ...(set !== undefined && {set})}, String(row.of))
    : textFor(row?.title as LocalisedText | undefined, language);
  // A row may have been left without its title.
  if (row && !name) return words.text('label.itemNumber', {number});
  return words.text(key, {number, [title]: name});
}
