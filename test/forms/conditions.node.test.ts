import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {suppliedChoice} from '../../src/schemas/answers.js';
import {ask, asked, define, saysWhat, shape, withItems, type Loose} from '../support/loose-form.js';

describe('a condition that can never be right is named', () => {
  const when = (condition: unknown) => () => define(withItems(ask('name', {when: condition}), ask('pet'), ask('food')));
  const faults: [string, unknown, string[]][] = [
    ['a question that is not asked', {q: 'cat', answered: true}, ["question 'name'", "'cat'", 'not asked']],
    ['a code that the question lacks', {q: 'pet', anyOf: ['cow']}, ["question 'name'", "'cow'", "'pet'"]],
    ['a code that the question lacks, in anyExcept', {q: 'food', anyExcept: ['cow']}, ["'cow'"]],
    ['a code that the question lacks, in noneOf', {q: 'food', noneOf: ['__proto__']}, ["'__proto__'"]],
    ['a code of own words', {q: 'name', anyOf: ['Rex']}, ["'Rex'"]],
    ['a prop that no school supplies', {prop: 'phaze', is: 'nursery'}, ["'phaze'", 'no school supplies']],
    ['a prop called constructor', {prop: 'constructor', set: true}, ["'constructor'"]],
    [
      'a wrong part, however deep',
      {all: [{any: [{q: 'pet', answered: true}, {all: [{q: 'food', anyOf: ['hay']}]}]}]},
      ["'hay'"],
    ],
  ];
  for (const [what, condition, parts] of faults) it(what, () => saysWhat(when(condition), ...parts));

  const wrong = {q: 'pet', anyOf: ['cow']};
  const places: [string, Loose, string][] = [
    ['of a statement', withItems(...asked, {statement: 'dogs', when: wrong}), "statement 'dogs'"],
    ['of a flag for staff', {staff: {groups: {}, flags: {dog: wrong}}}, "'dog'"],
    ['of a note for staff', {staff: {groups: {}, flags: {}, notes: {dog: wrong}}}, "'dog'"],
    ['of a line after sending', {after: [{key: 'text.dog', when: wrong}]}, "'text.dog'"],
    ['of a line of the start page', {start: [{key: 'text.dog', when: {prop: 'phaze', set: true}}]}, "'text.dog'"],
    [
      'of what comes first',
      {sections: [{id: 'all', items: asked, first: {ids: ['pet'], when: {prop: 'phaze', set: true}}}]},
      "'all'",
    ],
    [
      'of codes that are offered at times',
      withItems(ask('pet', {codesWhen: {cat: {prop: 'phaze', set: true}}}), ask('name'), ask('food')),
      "'pet'",
    ],
    [
      'of codes that come first',
      withItems(ask('pet', {first: [{codes: ['cat'], when: {prop: 'phaze', set: true}}]}), ask('name'), ask('food')),
      "'pet'",
    ],
    [
      'of codes that come last',
      withItems(ask('pet', {last: {codes: ['cat'], when: {prop: 'phaze', set: true}}}), ask('name'), ask('food')),
      "'pet'",
    ],
  ];
  for (const [what, more, where] of places) it(`${what} too`, () => saysWhat(() => define(more), where));
});

describe('a name that leads nowhere is named', () => {
  const preset = (more: Loose) => ({presets: {move: {sections: [], questions: [], ...more}}});
  const faults: [string, Loose, string[]][] = [
    ['in what is left out', {leaveOut: ['cat']}, ["'cat'"]],
    ['in what is offered again', {offerAgain: ['cat']}, ["'cat'"]],
    ['a question of a preset', preset({questions: ['cat']}), ["'cat'"]],
    ['a section of a preset', preset({sections: ['cat']}), ['preset', "'cat'"]],
    ['in a group for staff', {staff: {groups: {good: ['cat']}, flags: {}}}, ["'cat'"]],
    [
      'in what comes first',
      {sections: [{id: 'all', items: asked, first: {ids: ['cat'], when: {prop: 'phase', is: 'primary'}}}]},
      ["'all'", "'cat'"],
    ],
    [
      'a list of the school’s that does not exist',
      withItems(ask('pet', {offered: {prop: 'petz'}}), ask('name'), ask('food')),
      ["'petz'"],
    ],
    ['what the school would fill in', withItems(ask('name', {prefill: 'petz'}), ask('pet'), ask('food')), ["'petz'"]],
  ];
  for (const [what, more, parts] of faults) it(what, () => saysWhat(() => define(more), ...parts));
});

describe('a school’s own choice', () => {
  it('has no codes that a condition could name', () =>
    saysWhat(
      () =>
        define(
          withItems(...asked, ask('child', {optionsFrom: 'children'}), {
            statement: 's',
            when: {q: 'child', anyOf: ['c1']},
          }),
          {...shape, child: z.optional(suppliedChoice())},
        ),
      "'c1'",
    ));
});
