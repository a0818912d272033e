import type {$ZodType} from 'zod/v4/core';
import {checkInput} from './check-input.js';
import type {Fail} from './errors.js';
import type {Extension} from './extension.js';
import type {SectionInput} from './form-input.js';
import type {FormDefinition, Item, Section} from './form.js';
import {defineSection, questionsOf, type AnyAnswers} from './make-form.js';

/** An extension whose paths the compiler has checked. */
export type AnyExtension = Extension<AnyAnswers>;

/** What the functions here work with. */
export interface Extending {
  readonly base: FormDefinition;
  readonly input: AnyExtension;
  readonly shape: Readonly<Record<string, $ZodType>>;
  readonly fail: Fail;
}

/** A box for “something else” belongs to its choice, and goes where that goes. */
const ownerOf = (item: Item): string => ('otherOf' in item ? item.otherOf : undefined) ?? item.id;

/** A list with more right behind those that are `before`; behind all where none is named. */
function placed<T>(list: readonly T[], more: readonly T[], before: ((one: T) => boolean) | undefined): readonly T[] {
  const at = before ? list.map(before).lastIndexOf(true) + 1 : list.length;
  return [...list.slice(0, at), ...more, ...list.slice(at)];
}

/** A list in which those that are named take each other's places. */
function reordered<T>(list: readonly T[], nameOf: (one: T) => string, order: readonly string[]): readonly T[] {
  const names = [...new Set(list.map(nameOf))];
  const wanted = order.filter((name) => names.includes(name));
  const places = names.filter((name) => wanted.includes(name));
  return names
    .map((name) => wanted[places.indexOf(name)] ?? name)
    .flatMap((name) => list.filter((one) => nameOf(one) === name));
}

function made(section: SectionInput<AnyAnswers>, {shape, fail}: Extending): Section {
  checkInput([section], shape, fail);
  return defineSection(section, shape);
}

function withItems(sections: readonly Section[], extending: Extending): readonly Section[] {
  const {
    input: {add = []},
    fail,
  } = extending;
  return add.reduce((before, {section: id, after, items}) => {
    const section =
      before.find((one) => one.id === id) ?? fail(`adds to the section '${id}', which is not there; correct the id`);
    if (after !== undefined && !section.items.some((item) => item.id === after))
      fail(`adds to the section '${id}' after '${after}', which is not in it; correct the id`);
    const more = made({id, items, ...(section.when && {when: section.when})}, extending).items;
    const whole = placed(section.items, more, after === undefined ? undefined : (item) => ownerOf(item) === after);
    return before.map((one) => (one === section ? {...section, items: whole} : one));
  }, sections);
}

function withPages(before: readonly Section[], extending: Extending): readonly Section[] {
  const {
    input: {sections = []},
    fail,
  } = extending;
  return sections.reduce((all, {after, ...input}) => {
    if (after !== undefined && !all.some(({id}) => id === after))
      fail(`puts the section '${input.id}' after '${after}', which is not there; correct the id`);
    return placed(all, [made(input, extending)], after === undefined ? undefined : ({id}) => id === after);
  }, before);
}

function inOrder({base, input: {order = {}}, fail}: Extending): readonly Section[] {
  const {sections = [], questions = []} = order;
  const place = `which the form it extends does not have; correct the id, or place your own with 'after'`;
  for (const id of sections)
    if (!base.sections.some((section) => section.id === id)) fail(`orders the section '${id}', ${place}`);
  for (const id of questions)
    if (!base.questions.some((question) => question.id === id)) fail(`orders the question '${id}', ${place}`);
  return reordered(base.sections, ({id}) => id, sections).map((section) => ({
    ...section,
    items: reordered(section.items, ownerOf, questions),
  }));
}

/** The base's pages in the order that is wanted, with what is added. */
export const extendSections = (extending: Extending): readonly Section[] =>
  withPages(withItems(inOrder(extending), extending), extending);

/**
 * The questions that are not asked. A section that is left out is all of its questions: with nothing to ask it is not
 * shown, and nobody looks for their answers.
 */
export function leftOut(all: readonly Section[], {input: {leaveOut = {}}, fail}: Extending): readonly string[] {
  const {sections = [], questions = []} = leaveOut;
  for (const id of sections)
    if (!all.some((section) => section.id === id))
      fail(`leaves out the section '${id}', which is not there; correct the id`);
  const ids = [...questionsOf(all.filter(({id}) => sections.includes(id))).map(({id}) => id), ...questions];
  for (const {id, needed} of questionsOf(all))
    if (needed && ids.includes(id)) fail(`leaves out '${id}', which is needed; take it out of 'leaveOut'`);
  return ids;
}
