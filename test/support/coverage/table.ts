/** The figures of what was seen, as they stand in the documentation. */
import {kinds, type Expected} from './expected.js';
import type {Row} from './measure.js';
import {whyNot} from './unseen.js';

const countOf = (list: readonly Expected[], kind: string) => list.filter((one) => one.kind === kind).length;

/** `46 of 47`; a dash where a form has none. */
function cell({expected, unseen}: Row, kind: string): string {
  const of = countOf(expected, kind);
  return of ? `${of - countOf(unseen, kind)} of ${of}` : '–';
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** One row for each form, found/of for each kind of text. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    line(['', ...kinds]),
    line(['---', ...kinds.map(() => '---:')]),
    ...rows.map((row) => line([row.name, ...kinds.map((kind) => cell(row, kind))])),
  ].join('\n');

/** What was not seen, by the reason. */
export function reasonsOf(rows: readonly Row[]): string {
  const byReason = new Map<string, Map<string, string[]>>();
  for (const {name, unseen} of rows)
    for (const {key} of unseen) {
      const why = whyNot(name, key) ?? 'There is no reason: it must be shown.';
      const byKey = byReason.get(why) ?? new Map<string, string[]>();
      byReason.set(why, byKey.set(key, [...(byKey.get(key) ?? []), name]));
    }
  return [...byReason]
    .flatMap(([why, keys]) => [`- ${why}`, ...[...keys].map(([key, names]) => `  - \`${key}\` (${names.join(', ')})`)])
    .join('\n');
}
