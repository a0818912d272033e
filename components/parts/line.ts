import {html, nothing} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {Line} from '../../src/forms/form.js';
import type {MessageKey, Params, Words} from '../../src/i18n/words.js';
import {said} from './statement.js';

/** A day that the school has written as `2027-03-27` is said in long form, and a time as its readers say one. */
const spoken = (words: Words, value: unknown): string =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) ? words.date(new Date(`${String(value)}T12:00`)) : words.time(String(value));

/** What the school supplies that stands in a line; undefined where something is missing. */
function paramsOf(words: Words, context: Context, line: Line): Params | undefined {
  const wanted = Object.entries({...line.with, ...(line.count !== undefined && {count: line.count})});
  const found = wanted.map(([name, key]) => [name, context[key as keyof Context]] as const);
  if (found.some(([, value]) => value === undefined || value === '')) return undefined;
  return Object.fromEntries(
    found.map(([name, value]) => [name, typeof value === 'number' ? value : spoken(words, value)]),
  );
}

/**
 * A line of the first page or of the “sent” page, with what the school supplies in it. Without that another whole
 * string stands in; a line that has none is left out by its condition.
 */
export function lineOf(words: Words, context: Context, line: Line) {
  const params = paramsOf(words, context, line);
  const text = said(words, (params ? line.key : (line.instead ?? line.key)) as MessageKey, params ?? {});
  const href = line.link === undefined ? undefined : context[line.link as keyof Context];
  return typeof href === 'string'
    ? html`<a href=${href} target="_blank" rel="noopener">${text}</a>`
    : (text ?? nothing);
}
