import type {Child, Context} from '../forms/context.js';
import {isBlank, type Entries} from './entry.js';

/**
 * The child that a form is about, as far as it is known: the only one, the one that was selected, or the name that
 * was typed.
 *
 * @param context what the school supplies
 * @param entries what was filled in
 */
export function childOf({children = []}: Context, entries: Entries): Partial<Child> {
  if (children.length === 1) return children[0]!;
  if (children.length) return children.find(({id}) => id === entries.get('whichChild')) ?? {};
  const name = entries.get('childName');
  return typeof name === 'string' && !isBlank(name) ? {name} : {};
}
