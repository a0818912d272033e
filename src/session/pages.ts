import type {Item} from '../forms/form.js';
import type {PlannedSection} from './plan.js';

/** One screen of questions. */
export interface Page {
  /** The section that it belongs to. */
  readonly section: string;
  readonly items: readonly Item[];
}

/**
 * Lays the shown items out on pages. A section with nothing but statements is not shown, unless it is there to be read.
 *
 * @param sections what is asked now, in order
 * @param onePerPage one question a page, each with the statements that stand before it
 */
export function pagesOf(sections: readonly PlannedSection[], onePerPage: boolean): readonly Page[] {
  const asking = sections.filter(
    ({toRead, items}) => (toRead && items.length) || items.some((item) => item.kind !== 'statement'),
  );
  if (!onePerPage) return asking.map(({id, items}) => ({section: id, items}));
  return asking.flatMap(({id, items}) => {
    const pages: Item[][] = [];
    let next: Item[] = [];
    for (const item of items) {
      // The box for “something else” stays under its choice.
      if (item.kind !== 'statement' && item.otherOf && pages.length) {
        pages.at(-1)!.push(item);
        continue;
      }
      next.push(item);
      if (item.kind === 'statement') continue;
      pages.push(next);
      next = [];
    }
    if (next.length && pages.length) pages.at(-1)!.push(...next);
    else if (next.length) pages.push(next);
    return pages.map((page) => ({section: id, items: page}));
  });
}
