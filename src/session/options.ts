import {holds, type Situation} from '../forms/condition.js';
import type {Context} from '../forms/context.js';
import type {Question} from '../forms/form.js';
import type {Facts} from '../schemas/facts.js';
import {isBlank, type Entry} from './entry.js';

/** One thing that can be chosen. */
export interface Option {
  readonly code: string;
  /** Words of the school's own (a child's name), where the code has none of ours. */
  readonly label?: string;
  readonly hint?: string;
  /** Clears the others. */
  readonly exclusive: boolean;
}

/**
 * What a choice offers, in the order of the screen.
 *
 * @param question the choice
 * @param context what the school supplies
 * @param situation for codes that depend on it
 */
export function optionsOf(question: Question, context: Context, situation: Situation): readonly Option[] {
  const {facts, optionsFrom, offered, codesWhen, last} = question;
  if (optionsFrom) {
    const supplied = (context[optionsFrom as keyof Context] ?? []) as readonly {
      id: string;
      name: string;
      group?: string;
    }[];
    return supplied.map(({id, name, group}) => ({
      code: id,
      label: name,
      ...(group && {hint: group}),
      exclusive: false,
    }));
  }
  const list = offered && situation.prop(offered.prop);
  const inList = (code: string) => !Array.isArray(list) || list.includes(code) || offered?.always?.includes(code);
  const codes = facts.codes.filter(
    (code) => inList(code) && holds((codesWhen as Record<string, never> | undefined)?.[code], situation),
  );
  const options = codes.map((code) => ({code, exclusive: facts.exclusive.includes(code)}));
  if (!last || !holds(last.when, situation)) return options;
  // After the other plain options, but still before “something else” and “none of these”.
  const late = (option: Option) => last.codes.includes(option.code);
  const end = (option: Option) => option.exclusive || option.code === 'other';
  return [
    ...options.filter((o) => !late(o) && !end(o)),
    ...options.filter(late),
    ...options.filter((o) => !late(o) && end(o)),
  ];
}

/**
 * A selection after one more tick: an exclusive code and the others clear each other, and the order is the form's.
 *
 * @param facts the question's codes
 * @param before what was ticked
 * @param code which one is ticked or unticked
 * @param selected whether it is ticked now
 */
export function selectionAfter(
  {codes, exclusive}: Facts,
  before: readonly string[],
  code: string,
  selected: boolean,
): readonly string[] {
  const others = before.filter((other) => other !== code);
  const beside = exclusive.includes(code) ? [] : others.filter((other) => !exclusive.includes(other));
  return selected ? [...beside, code].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)) : others;
}

/**
 * Whether everything that is chosen can be seen. A code that the school does not offer (a way of contact it has given
 * up, a child it does not name) is shown nowhere, and must not be sent unseen.
 */
export function isOffered(
  options: readonly Option[],
  {facts, optionsFrom}: Question,
  entry: Entry | undefined,
): boolean {
  const isChoice = facts.base === 'choices' || facts.base === 'choice';
  // Where the school has named nobody, what a host has set is taken at its word.
  if (!isChoice || isBlank(entry) || (optionsFrom && !options.length)) return true;
  return [entry].flat().every((code) => options.some((option) => option.code === code));
}
