import {holds} from '../forms/condition.js';
import {isBlank, type Entry} from './entry.js';
import type {ItemShown} from './problems.js';

const codesOf = (entry: Entry | undefined): readonly string[] =>
  entry === undefined || isBlank(entry) ? [] : typeof entry === 'string' ? [entry] : (entry as readonly string[]);

/**
 * Inside a list a condition reads the other questions of the same item.
 *
 * @param prop what the school supplies, by name
 * @returns whether a question of an item is asked, given the rest of that item
 */
export const itemShownBy =
  (prop: (name: string) => unknown): ItemShown =>
  (item, question) =>
    holds(question.when, {prop, codes: (id) => codesOf(item[id])});
