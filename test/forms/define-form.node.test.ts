import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {choice, choices, list, otherText, text} from '../../src/schemas/answers.js';
import {ask, asked, define, nameCondition, saysWhat, shape, withItems, withLeaf} from '../support/loose-form.js';

describe('a form that is right', () => {
  it('is defined', () => assert.equal(define().questions.length, 3));
  it('may read a question that is asked later', () =>
    assert.ok(define(withItems(ask('name', {when: {q: 'pet', anyOf: ['dog']}}), ask('pet'), ask('food')))));
  it('may have words that read a question, and conditions on what a school supplies', () =>
    assert.ok(
      define(
        withItems(
          {
            statement: 'dogs',
            when: {
              all: [
                {q: 'pet', anyOf: ['dog']},
                {prop: 'phase', is: 'nursery'},
              ],
            },
          },
          ...asked,
        ),
      ),
    ));
  it('gives a question with an “other” code its box right after it', () => {
    const leaves = {...shape, toy: z.optional(choice(['ball', 'other'])), toyOther: otherText()};
    const form = define(withItems(ask('toy', {core: true}), ...asked), leaves);
    const box = form.questions[1]!;
    assert.deepEqual(
      [box.id, box.otherOf, box.kind, box.core, box.data, box.when],
      ['toyOther', 'toy', 'shortText', true, 'ordinary', {q: 'toy', anyOf: ['other']}],
    );
  });
  it('gives the condition of a section to each of its items', () => {
    const when = {q: 'pet', answered: true};
    const form = define({
      sections: [
        {id: 'one', items: [ask('pet')]},
        {id: 'two', when, items: [ask('name'), ask('food', {when: {q: 'name', answered: true}})]},
      ],
    });
    assert.deepEqual(
      form.questions.map((question) => question.when),
      [undefined, when, {all: [when, {q: 'name', answered: true}]}],
    );
  });
});

describe('a form that is wrong says which form, where, and what to change', () => {
  const faults: [string, () => unknown, (string | RegExp)[]][] = [
    [
      'a question that the schema lacks',
      () => define(withItems(...asked, ask('nmae'))),
      ["Form 'pets'", "'nmae'", 'schema'],
    ],
    ['a question called __proto__', () => define(withItems(...asked, ask('__proto__'))), ["'__proto__'"]],
    [
      'a question called constructor that the schema lacks',
      () => define(withItems(...asked, ask('constructor'))),
      ["'constructor'"],
    ],
    [
      'a question called constructor that the schema has',
      () => withLeaf('constructor', z.optional(text(5))),
      ["'constructor'", 'plain name'],
    ],
    ['a question with a hyphen', () => withLeaf('my-name', z.optional(text(5))), ["'my-name'", 'camelCase']],
    [
      'a question with a dot, which would be a path',
      () => withLeaf('a.b', z.optional(text(5))),
      ["'a.b'", 'camelCase'],
    ],
    ['a question that starts with a digit', () => withLeaf('1st', z.optional(text(5))), ["'1st'"]],
    ['a question in another alphabet', () => withLeaf('imię', z.optional(text(5))), ["'imię'"]],
    ['a question asked twice', () => define(withItems(...asked, ask('name'))), ["'name'", 'twice']],
    [
      'a statement with the id of a question',
      () => define(withItems(...asked, {statement: 'name'})),
      ["'name'", 'twice'],
    ],
    [
      'two sections with one id',
      () =>
        define({
          sections: [
            {id: 'all', items: asked},
            {id: 'all', items: []},
          ],
        }),
      ["section 'all'", 'twice'],
    ],
    ['a form with a strange id', () => define({id: 'my pets'}), ["form 'my pets'"]],
    ['a form without a version', () => define({version: 0}), ['version is 0', 'from 1']],
    ['a version with a point', () => define({version: 1.5}), ['version is 1.5']],
    ['a strange code', () => withLeaf('toy', z.optional(choice(['ball', 'red-ball']))), ["'toy'", "'red-ball'"]],
    ['a code called constructor', () => withLeaf('toy', z.optional(choice(['constructor']))), ["'constructor'"]],
    [
      'a code called __proto__ among several',
      () => withLeaf('toy', z.optional(choices(['__proto__']))),
      ["'__proto__'"],
    ],
    [
      'an answer of the schema that nobody asks',
      () => define({}, {...shape, age: z.optional(text(3))}),
      ["'age'", 'no section asks it'],
    ],
    ['an answer that no question can ask', () => withLeaf('age', z.optional(z.number())), ["'age'"]],
    [
      'an “other” code without its box',
      () => withLeaf('toy', z.optional(choice(['ball', 'other']))),
      ["'toy'", 'toyOther: otherText()'],
    ],
    [
      'a code that opens a box, without the box',
      () => withLeaf('toy', z.optional(choice(['ball'])), {openOther: ['ball']}),
      ["'toyOther"],
    ],
    [
      'a kind that cannot draw the answer',
      () => define(withItems(ask('name', {kind: 'scale'}), ...asked.slice(1))),
      ["'name'", "'scale'", 'shortText or longText'],
    ],
    ['a choice drawn as text', () => define(withItems(ask('pet', {kind: 'longText'}))), ["'pet'", 'singleChoice']],
    [
      'a question with a condition that the schema always needs',
      () => withLeaf('age', text(3), {when: {q: 'pet', answered: true}}),
      ["'age'", 'optional', "'needed: true'"],
    ],
    [
      'a needed question in a section with a condition',
      () =>
        define(
          {
            sections: [
              {id: 'one', items: asked},
              {id: 'two', when: {q: 'pet', answered: true}, items: [ask('age')]},
            ],
          },
          {...shape, age: text(3)},
        ),
      ["'age'", 'optional'],
    ],
    [
      'options from the school for fixed codes',
      () => define(withItems(ask('pet', {optionsFrom: 'children'}), ask('name'), ask('food'))),
      ["'pet'", 'suppliedChoice()'],
    ],
    [
      'items of what is not a list',
      () => define(withItems(ask('name', {items: []}), ask('pet'), ask('food'))),
      ["'name'", 'not a list'],
    ],
    [
      'a list without items',
      () => withLeaf('friends', z.optional(list(z.strictObject({who: text(5)}), {max: 2}))),
      ["'friends'", "'items'"],
    ],
    [
      'two questions that depend on each other',
      () => define(withItems(...nameCondition('name', 'pet'), ask('food'))),
      ["'name', 'pet'", 'circle'],
    ],
    [
      'a question that depends on itself',
      () => define(withItems(...nameCondition('pet'), ask('name'), ask('food'))),
      ["'pet'", 'circle'],
    ],
    [
      'three questions in a circle',
      () => define(withItems(...nameCondition('name', 'pet', 'food'))),
      ["'name', 'pet', 'food'"],
    ],
  ];
  for (const [what, act, parts] of faults) it(what, () => saysWhat(act, ...parts));
});
