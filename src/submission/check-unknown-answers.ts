import type {Problem} from '../schemas/problem.js';

/** The most that a version which is not known may have: keys in all, levels of lists and groups, units of one text. */
const most = {keys: 500, depth: 4, text: 20_000};

const plainKey = (key: string) => /^[a-z][A-Za-z0-9]{0,99}$/.test(key) && !(key in {});

/**
 * Checks no more than size and shape, for a newer version of a form: plain keys, text, and lists or groups of them.
 *
 * @param answers by question id
 * @returns one problem for each answer that does not fit, or one for all when there are too many
 */
export function checkUnknownAnswers(answers: Readonly<Record<string, unknown>>): Problem[] {
  let keys = Object.keys(answers).length;
  if (keys > most.keys) return [{path: 'answers', key: 'kind', params: {}}];
  const fits = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') return value.length <= most.text;
    if (typeof value === 'boolean' || typeof value === 'number') return true;
    if (typeof value !== 'object' || value === null || depth === most.depth) return false;
    const entries = Object.entries(value);
    keys += entries.length;
    if (keys > most.keys) return false;
    return entries.every(([key, part]) => (Array.isArray(value) || plainKey(key)) && fits(part, depth + 1));
  };
  return Object.entries(answers).flatMap(([path, value]) =>
    plainKey(path) && fits(value, 0) ? [] : [{path, key: 'kind', params: {}}],
  );
}
