import {oneEachPath, type Problem} from '../problem.js';
import {isDateTime, isRealDate} from '../real-date.js';
import {codePoints} from '../text.js';
import type {Leaf, Leaves} from './compiled.js';

/** Looks at one value, tells what is wrong, and says whether it is of its kind: else rules round it have no meaning. */
type Look<Value = unknown> = (leaf: Leaf, value: Value, tell: Tell, path: string) => boolean;
type Tell = (isRight: boolean, path: string, key: string, params?: Problem['params']) => boolean;

const lookAtText: Look<string> = ({facts: {base, format, max}, pattern}, words, tell, path) => {
  if (pattern) tell(pattern.test(words), path, format === 'language' ? 'languageFormat' : 'format');
  if (base === 'date') tell(isRealDate(words), path, 'dateReal');
  if (max !== undefined) tell(codePoints(words) <= max, path, 'tooLong', {max});
  return true;
};

const lookAtCode: Look = ({facts: {codes, format}}, code, tell, path) => {
  if (format !== 'slots') return tell(codes.includes(code as string), path, 'code');
  if (!tell(typeof code === 'string', path, 'kind')) return false;
  tell(codes.includes(code as string) || isDateTime(code as string), path, 'code');
  return true;
};

function lookAtItem(leaves: Leaves, item: unknown, tell: Tell, path: string): boolean {
  const isItem = typeof item === 'object' && item !== null && !Array.isArray(item);
  if (!tell(isItem, path, 'kind')) return false;
  const answers = item as Readonly<Record<string, unknown>>;
  const sound = Object.entries(leaves).map(([id, leaf]) => look(leaf, answers[id], tell, `${path}.${id}`));
  // As zod does: what the item's prototype brings counts too.
  for (const id in answers) tell(Object.hasOwn(leaves, id), `${path}.${id}`, 'unknown');
  return sound.every(Boolean);
}

const lookAtAll: Look<readonly unknown[]> = (leaf, values, tell, path) => {
  const {max, min, exclusive} = leaf.facts;
  const sound = Array.from(values, (value, index) =>
    leaf.item
      ? lookAtItem(leaf.item, value, tell, `${path}.${index}`)
      : lookAtCode(leaf, value, tell, `${path}.${index}`),
  );
  if (!sound.every(Boolean)) return false;
  if (leaf.item) {
    tell(values.length >= (min ?? 0), path, 'listMin', {min});
    tell(values.length <= (max ?? Infinity), path, 'listMax', {max});
    return true;
  }
  tell(new Set(values).size === values.length, path, 'code');
  tell(values.length <= (max ?? Infinity), path, 'tooMany', {max});
  tell(values.length < 2 || !values.some((code) => exclusive.includes(code as string)), path, 'exclusive');
  return true;
};

const look: Look = (leaf, value, tell, path) => {
  const {base, required, fromContext, min, max} = leaf.facts;
  if (value === undefined && !required) return true;
  if (base === 'number')
    return tell(Number.isInteger(value) && Number(value) >= min! && Number(value) <= max!, path, 'kind');
  if (base === 'choice' && !fromContext) return lookAtCode(leaf, value, tell, path);
  if (base === 'choices' || base === 'list')
    return tell(Array.isArray(value), path, 'kind') && lookAtAll(leaf, value as readonly unknown[], tell, path);
  return tell(typeof value === 'string', path, 'kind') && lookAtText(leaf, value as string, tell, path);
};

/**
 * Stands in for `schemas/check.ts` in the script for pages without a build, and finds the very same.
 *
 * @param leaf a compiled leaf of ours; somebody else's definition brings a check of its own
 * @param value what was answered
 * @param path where the value stands; problems inside it continue the path with dots
 * @returns the problems, one a path, in the order of the schema; none when the value is valid
 */
export function checkValue(leaf: Leaf, value: unknown, path: string): Problem[] {
  const problems: Problem[] = [];
  look(
    leaf,
    value,
    (isRight, at, key, params = {}) => {
      // A code inside a list of codes is a problem of the question that has the list.
      if (!isRight) problems.push({path: key === 'code' ? at.replace(/\.\d+$/, '') : at, key, params});
      return isRight;
    },
    path,
  );
  return oneEachPath(problems);
}
