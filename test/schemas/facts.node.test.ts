import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {
  choice,
  choices,
  email,
  itemNumber,
  language,
  list,
  otherText,
  phone,
  suppliedChoice,
  text,
  yesNo,
} from '../../src/schemas/answers.js';
import {factsOf, shapeOf, type Facts} from '../../src/schemas/facts.js';
import {date, slots} from '../../src/schemas/times.js';
import {parentQuestionnaire} from '../../src/schemas/parent-questionnaire.js';

const nothing: Facts = {
  base: 'text',
  required: true,
  codes: [],
  max: undefined,
  min: undefined,
  exclusive: [],
  format: undefined,
  fromContext: false,
  item: undefined,
};

describe('what a schema says about a question', () => {
  const item = z.strictObject({name: text(5)});
  const leaves: [string, Parameters<typeof factsOf>[0], Partial<Facts>][] = [
    ['own words', text(100), {max: 100}],
    ['“tell us more”', otherText(), {max: 200, required: false}],
    ['words without a limit of ours', z.string(), {}],
    ['words with limits written in zod’s own way', z.string().check(z.minLength(2), z.maxLength(9)), {min: 2, max: 9}],
    ['a choice', choice(['a', 'b']), {base: 'choice', codes: ['a', 'b']}],
    ['yes or no', yesNo(), {base: 'choice', codes: ['yes', 'no']}],
    [
      'several codes',
      choices(['a', 'b', 'none'], {max: 2, exclusive: ['none']}),
      {
        base: 'choices',
        codes: ['a', 'b', 'none'],
        max: 2,
        exclusive: ['none'],
      },
    ],
    ['the school’s codes', suppliedChoice(), {base: 'choice', max: 100, fromContext: true}],
    ['a phone number', phone(), {max: 60, format: 'tel'}],
    ['an email address', email(), {max: 254, format: 'email'}],
    ['a language', language(), {max: 35, format: 'language'}],
    ['a date', date(), {base: 'date', format: 'date'}],
    ['the number of an item', itemNumber(), {base: 'number', min: 0, max: 99}],
    ['a list', list(item, {min: 1, max: 3}), {base: 'list', min: 1, max: 3, item: {name: item.shape.name}}],
  ];
  for (const [what, schema, facts] of leaves)
    it(`of ${what}`, () => assert.deepEqual(factsOf(schema), {...nothing, ...facts}));

  for (const [what, schema, facts] of leaves)
    it(`of ${what} that may be left blank is the same but for that`, () =>
      assert.deepEqual(factsOf(z.optional(schema)), {...nothing, ...facts, required: false}));

  it('of good times are every part of every day, and none of them', () => {
    const {codes, ...others} = factsOf(slots())!;
    assert.deepEqual(others, {
      base: 'choices',
      required: true,
      max: 60,
      min: undefined,
      exclusive: ['none'],
      format: 'slots',
      fromContext: false,
      item: undefined,
    });
    assert.deepEqual([codes.length, codes[0], codes[20], codes[21]], [22, 'mon.morning', 'sun.evening', 'none']);
  });

  it('a code that is a word of JavaScript stays a code', () =>
    assert.deepEqual(factsOf(choice(['constructor', 'other']))?.codes, ['constructor', 'other']));

  for (const [what, schema] of [
    ['a tick', z.boolean()],
    ['a list of words', z.array(z.string())],
    ['an object', item],
    ['either of two', z.union([z.string(), z.number()])],
  ] as const)
    it(`there are none of ${what}, which no question can ask`, () => assert.equal(factsOf(schema), undefined));

  it('every leaf of the parent questionnaire can be asked', () => {
    const shape = shapeOf(parentQuestionnaire);
    assert.deepEqual(
      Object.keys(shape).filter((key) => !factsOf(shape[key]!)),
      [],
    );
  });

  it('only the name of the person who answers is always needed', () => {
    const shape = shapeOf(parentQuestionnaire);
    assert.deepEqual(
      Object.keys(shape).filter((key) => factsOf(shape[key]!)?.required),
      ['yourName'],
    );
  });
});
