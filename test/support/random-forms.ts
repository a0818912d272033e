/** Forms that nobody would write, and what a slow and plain reading of them says. */
import fc from 'fast-check';
import * as z from 'zod/mini';
import {defineForm} from '../../src/forms/define-form.js';
import {choice, choices, text} from '../../src/schemas/answers.js';
import type {FormDefinition} from '../../src/forms/form.js';

export type Kind = 'text' | 'choice' | 'choices';
export const codes = ['a', 'b', 'c', 'none'] as const;
export const maxWords = 5;

const schemaOf = {
  text: () => z.optional(text(maxWords)),
  choice: () => z.optional(choice(codes)),
  choices: () => z.optional(choices(codes, {max: 2, exclusive: ['none']})),
};

interface Part {
  readonly [key: string]: unknown;
}

/** A condition on questions that stand earlier in `order`, so that there is no circle, with props among them. */
function conditionOn(earlier: readonly {readonly id: string; readonly kind: Kind}[]): fc.Arbitrary<Part | undefined> {
  if (!earlier.length) return fc.constant(undefined);
  const some = fc.subarray([...codes], {minLength: 1});
  const leaf = fc.constantFrom(...earlier).chain(({id, kind}) =>
    fc.oneof(
      fc.boolean().map((answered): Part => ({q: id, answered})),
      ...(kind === 'text'
        ? [fc.constantFrom('anyExcept', 'noneOf').map((test): Part => ({q: id, [test]: []}))]
        : [
            fc
              .tuple(fc.constantFrom('anyOf', 'anyExcept', 'noneOf'), some)
              .map(([test, list]): Part => ({q: id, [test]: list})),
          ]),
    ),
  );
  const prop: fc.Arbitrary<Part> = fc.constantFrom<Part>(
    {prop: 'phase', is: 'nursery'},
    {prop: 'phase', not: 'nursery'},
    {prop: 'school', set: true},
    {prop: 'children', min: 2},
  );
  const {condition} = fc.letrec<{condition: Part; leaf: Part}>((tie) => ({
    condition: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {arbitrary: tie('leaf'), weight: 4},
      {arbitrary: prop, weight: 1},
      {arbitrary: fc.record({all: fc.array(tie('condition'), {maxLength: 3})}), weight: 1},
      {arbitrary: fc.record({any: fc.array(tie('condition'), {maxLength: 3})}), weight: 1},
    ),
    leaf,
  }));
  return fc.option(condition, {nil: undefined, freq: 3});
}

/** Questions of every kind, in sections, each with a condition on any others: earlier on the page or later. */
export const randomForm: fc.Arbitrary<FormDefinition> = fc
  .array(fc.constantFrom<Kind>('text', 'choice', 'choices'), {minLength: 2, maxLength: 9})
  .map((kinds) => kinds.map((kind, index) => ({id: `q${index}`, kind})))
  .chain((questions) =>
    fc.tuple(
      fc.constant(questions),
      fc.tuple(...questions.map((_, index) => conditionOn(questions.slice(0, index)))),
      fc.shuffledSubarray([...questions.keys()], {minLength: questions.length}),
      fc.array(fc.record({needed: fc.boolean(), core: fc.boolean(), newSection: fc.boolean(), words: fc.boolean()}), {
        minLength: questions.length,
        maxLength: questions.length,
      }),
    ),
  )
  .map(([questions, conditions, screen, more]) => {
    const sections: {id: string; items: unknown[]}[] = [{id: 's0', items: []}];
    for (const index of screen) {
      const {needed, core, newSection, words} = more[index]!;
      if (newSection) sections.push({id: `s${sections.length}`, items: []});
      const when = conditions[index];
      if (words) sections.at(-1)!.items.push({statement: `words${index}`, ...(when && {when})});
      sections.at(-1)!.items.push({id: questions[index]!.id, data: 'ordinary', needed, core, ...(when && {when})});
    }
    const shape = Object.fromEntries(questions.map(({id, kind}) => [id, schemaOf[kind]()]));
    return defineForm(z.strictObject(shape), {
      id: 'random',
      version: 1,
      lengths: true,
      sections,
    } as never);
  });

/** Which question is answered (any number: modulo their count), with how much (0: taken back), and how. */
export const randomSteps = fc.array(
  fc.record({
    index: fc.nat(50),
    pick: fc.nat(4),
    how: fc.constantFrom('enter', 'clear', 'select', 'check', 'checkPage', 'configure'),
    code: fc.constantFrom(...codes, 'wrong'),
    words: fc.constantFrom('', ' ', 'abc', 'ąęź😀x', 'too long', 'a\r\nb', '\0'),
  }),
  {minLength: 1, maxLength: 14},
);
