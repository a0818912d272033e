import type {Context, DayPart} from '../forms/context.js';
import type {Question} from '../forms/form.js';
import type {Row} from './answer.js';
import type {Earlier} from './earlier.js';

/**
 * The rows of a list that nobody adds to: those of a list that was answered before, or those that the school supplies.
 *
 * @param question the list
 * @param context what the school supplies
 * @param earlier what was answered in the stages before
 * @returns one row each with what `of` is in its answer; undefined for a list of a person's own items
 */
export function rowsOf({fixedBy}: Question, context: Context, earlier: Earlier): readonly Row[] | undefined {
  if (!fixedBy) return undefined;
  if (fixedBy.list !== undefined) {
    const answer = earlier.answer(fixedBy.list);
    const items = (Array.isArray(answer) ? answer : []) as readonly Readonly<Record<string, unknown>>[];
    return items.map((item, of) => ({of, title: item[fixedBy.title ?? '']}));
  }
  const supplied = context[fixedBy.prop as keyof Context] as readonly DayPart[] | undefined;
  return supplied?.length
    ? supplied.map(({code, text}) => ({of: code, title: text}))
    : (fixedBy.codes ?? []).map((of) => ({of, title: undefined}));
}
