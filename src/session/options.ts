import {holds, type Situation} from '../forms/condition.js';
import type {Context} from '../forms/context.js';
import type {Question} from '../forms/form.js';
import {isBlank, type Entry} from './entry.js';

/** One thing that can be chosen. */
export interface Option {
  readonly code: string;
  /** Words of the school's own (a child's name), where the code has none of ours. */
  readonly label?: string;
  readonly hint?: string;
  /** What a person does at the school: a code of `staffRoles`. */
  readonly role?: string;
  /** Clears the others. */
  readonly exclusive: boolean;
}

/** The school's own list, with codes of ours before and after it. */
function suppliedOptions({optionsFrom, extra}: Question, context: Context): readonly Option[] {
  const supplied = (context[optionsFrom as keyof Context] ?? []) as readonly {
    id: string;
    name: string;
    group?: string;
    role?: string;
  }[];
  const own = (code: string): Option => ({code, exclusive: false});
  const named = supplied.map(({id, name, group, role}): Option => ({
    code: id,
    label: name,
    ...(group && {hint: group}),
    ...(role && {role}),
    exclusive: false,
  }));
  return [...(extra?.first ?? []).map(own), ...named, ...(extra?.last ?? []).map(own)];
}

/** Parts of days, at the weekend only where the school says so; or the real times that the school offers. */
function slotOptions({facts, optionsFrom}: Question, context: Context): readonly Option[] {
  const times = optionsFrom && (context[optionsFrom as keyof Context] as readonly string[] | undefined);
  const atWeekend = (code: string) => /^(sat|sun)\./.test(code);
  const parts = facts.codes.filter((code) => code !== 'none' && (context.weekendSlots === true || !atWeekend(code)));
  const codes = times?.length ? [...times].sort() : parts;
  return [...codes, 'none'].map((code) => ({code, exclusive: facts.exclusive.includes(code)}));
}

/**
 * What a choice offers, in the order of the screen.
 *
 * @param question the choice
 * @param context what the school supplies
 * @param situation for codes that depend on it
 */
export function optionsOf(question: Question, context: Context, situation: Situation): readonly Option[] {
  const {facts, optionsFrom, offered, codesWhen, first = [], last, without = []} = question;
  if (facts.format === 'slots') return slotOptions(question, context);
  if (optionsFrom) return suppliedOptions(question, context);
  const taken = without.flatMap((other) => situation.codes(other));
  const list = offered && situation.prop(offered.prop);
  const inList = (code: string) => !Array.isArray(list) || list.includes(code) || offered?.always?.includes(code);
  const early = first.flatMap(({codes: moved, when}) => (holds(when, situation) ? moved : []));
  const codes = [...new Set([...early, ...facts.codes])].filter(
    (code) =>
      inList(code) &&
      (!taken.includes(code) || facts.exclusive.includes(code) || code === 'none') &&
      holds((codesWhen as Record<string, never> | undefined)?.[code], situation),
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
 * @param options what is offered, in order
 * @param before what was ticked
 * @param code which one is ticked or unticked
 * @param selected whether it is ticked now
 */
export function selectionAfter(
  options: readonly Option[],
  before: readonly string[],
  code: string,
  selected: boolean,
): readonly string[] {
  const codes = options.map((option) => option.code);
  const exclusive = options.filter((option) => option.exclusive).map((option) => option.code);
  // What is offered no longer stands nowhere, so nobody could take it out.
  const others = before.filter((other) => other !== code && codes.includes(other));
  const beside = exclusive.includes(code) ? [] : others.filter((other) => !exclusive.includes(other));
  return selected ? [...beside, code].sort((a, b) => codes.indexOf(a) - codes.indexOf(b)) : others;
}

/**
 * What of a known answer can still be chosen.
 *
 * @param options what is offered
 * @param question the choice; of any other question everything is left
 * @param entry what is known
 * @returns undefined where nothing is left
 */
export function stillOffered(options: readonly Option[], question: Question, entry: Entry): Entry | undefined {
  if (isOffered(options, question, entry)) return entry;
  const left = [entry].flat().filter((code) => options.some((option) => option.code === code)) as readonly string[];
  if (!left.length) return undefined;
  return Array.isArray(entry) ? left : left[0];
}

/**
 * Whether everything that is chosen can be seen. A code that the school does not offer (a way of contact it has given
 * up, a child it does not name) is shown nowhere, and must not be sent unseen.
 */
export function isOffered(
  options: readonly Option[],
  {facts, optionsFrom, extra}: Question,
  entry: Entry | undefined,
): boolean {
  const isChoice = facts.base === 'choices' || facts.base === 'choice';
  // Where the school has named nobody, what a host has set is taken at its word.
  if (
    !isChoice ||
    isBlank(entry) ||
    (optionsFrom && options.length <= (extra?.first?.length ?? 0) + (extra?.last?.length ?? 0))
  )
    return true;
  return [entry].flat().every((code) => options.some((option) => option.code === code));
}
