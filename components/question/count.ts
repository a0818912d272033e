import type {Question} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import {codePoints} from '../../src/schemas/text.js';
import type {Entry} from '../../src/session/entry.js';

/**
 * How much room is left, said only when a fifth is left: a count from the start reads as a demand to write.
 *
 * @returns the words, and whether the limit is passed; undefined where there is nothing to say
 */
export function countOf(
  words: Words,
  question: Question,
  entry: Entry | undefined,
): {readonly text: string; readonly over: boolean} | undefined {
  const {base, max} = question.facts;
  if (base !== 'text' || max === undefined || typeof entry !== 'string') return undefined;
  const left = max - codePoints(entry);
  if (left > max / 5) return undefined;
  return left < 0
    ? {text: words.text('label.charsOver', {count: -left}), over: true}
    : {text: words.text('label.charsLeft', {count: left}), over: false};
}
