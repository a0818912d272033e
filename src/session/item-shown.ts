import {holds} from '../forms/condition.js';
import {codesIn} from './entry.js';
import type {ItemShown} from './problems.js';

/**
 * Inside a list a condition reads the other questions of the same item.
 *
 * @param prop what the school supplies, by name
 * @returns whether a question of an item is asked, given the rest of that item
 */
export const itemShownBy =
  (prop: (name: string) => unknown): ItemShown =>
  (item, question) =>
    holds(question.when, {prop, codes: (id) => codesIn(item[id])});
