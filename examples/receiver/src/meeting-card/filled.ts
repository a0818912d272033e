import {html} from 'hono/html';
import type {Markup} from '../staff/layout.js';

const endOfSentence = /(?<=[.?!]”?)\s+/;
const gap = /\{\{(\w+)\}\}/;
const gaps = /\{\{(\w+)\}\}/g;

const isFilled = (sentence: string, answers: ReadonlyMap<string, Markup>) =>
  [...sentence.matchAll(gaps)].every(([, name]) => answers.has(name!));

/** Every second piece is the name of a gap. */
const withAnswers = (sentence: string, answers: ReadonlyMap<string, Markup>) =>
  sentence.split(gap).map((piece, index) => (index % 2 ? answers.get(piece) : piece));

/**
 * Fills a family's answers into a line. A sentence whose answer was left blank is not said.
 *
 * @param line as the words have it: `Call them {{callMe}}.`
 * @param answers by the names of the gaps
 * @returns undefined where nothing is left to say
 */
export function filled(line: string, answers: ReadonlyMap<string, Markup>): Markup | undefined {
  const sentences = line.split(endOfSentence).filter((sentence) => isFilled(sentence, answers));
  if (!sentences.length) return undefined;
  return html`${sentences.map((sentence, index) => html`${index ? ' ' : ''}${withAnswers(sentence, answers)}`)}`;
}
