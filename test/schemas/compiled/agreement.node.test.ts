import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as z from 'zod';
import type {$ZodObject, $ZodType} from 'zod/v4/core';
import {forms} from '../../../src/forms/registry.js';
import {subjectQuestions} from '../../../src/forms/subject-questions.js';
import {checkValue as checkByZod} from '../../../src/schemas/check.js';
import {makeForm} from '../../../src/forms/make-form.js';
import {checkValue} from '../../../src/schemas/compiled/check.js';
import {compile} from '../../../src/schemas/compiled/compile.js';
import {compiled, type Leaf, type Leaves} from '../../../src/schemas/compiled/compiled.js';
import {factsOf as compiledFactsOf} from '../../../src/schemas/compiled/facts.js';
import {factsOf, shapeOf, type Facts} from '../../../src/schemas/facts.js';
import {subject} from '../../../src/schemas/subject.js';
import {rightAnswer, wrongAnswer} from '../../support/random-answers.js';

/** How many values each leaf is asked about. */
const VALUES = 250;

interface Pair {
  readonly name: string;
  readonly leaf: Leaf;
  readonly schema: $ZodType;
}

const pairsOf = (name: string, leaves: Leaves, shape: Readonly<Record<string, $ZodType>>): readonly Pair[] =>
  Object.entries(shape).flatMap(([key, schema]) => {
    const leaf = leaves[key]!;
    const at = `${name}.${key}`;
    return [{name: at, leaf, schema}, ...pairsOf(at, leaf.item ?? {}, factsOf(schema)!.item ?? {})];
  });

/** As the page gets it: written into a script and read again. */
const asLoaded = (schema: $ZodObject, name: string): Leaves =>
  compiled(JSON.parse(JSON.stringify(compile(schema, name))) as Parameters<typeof compiled>[0]);

const schemas = [...forms.map(({id, schema}) => [id, schema] as const), ['subject', subject] as const];
const pairs = schemas.flatMap(([id, schema]) => pairsOf(id, asLoaded(schema, id), shapeOf(schema)));
const questions = [...forms.flatMap((form) => form.questions), ...subjectQuestions];

/** Right and wrong answers, and lists in which several things are wrong at once. */
function answersTo({schema}: Pair): fc.Arbitrary<unknown> {
  const asked = questions.find((question) => question.schema === schema);
  const question = asked ?? {id: 'part', facts: factsOf(schema)!, needed: true};
  const some = fc.oneof(rightAnswer(question), wrongAnswer(question), fc.constant(undefined));
  const many = fc.array(some, {minLength: 2, maxLength: 6}).map((all) => all.flat());
  return fc.oneof({weight: 3, arbitrary: some}, many);
}

/** Facts without the leaves inside, which are pairs of their own. */
const withoutItem = ({item, ...facts}: Facts) => ({...facts, item: item && Object.keys(item)});

describe('a compiled schema', () => {
  it('covers every question that our forms ask, also inside lists', () => {
    const asked = questions.flatMap((question) => [question, ...(question.items ?? [])]);
    const missing = asked.filter(({schema}) => !pairs.some((pair) => pair.schema === schema));
    assert.deepEqual([missing, asked.length > 200], [[], true]);
  });

  it('says the same of every question as zod', () => {
    for (const {name, leaf, schema} of pairs)
      assert.deepEqual(withoutItem(compiledFactsOf(leaf)), withoutItem(factsOf(schema)!), name);
  });

  it('finds in thousands of answers the problems that zod finds, in the same order', () => {
    const seen = new Set<string>();
    for (const [index, pair] of pairs.entries()) {
      const check = fc.property(answersTo(pair), (value) => {
        const found = checkValue(pair.leaf, value, 'asked');
        for (const {key} of found) seen.add(key);
        assert.deepEqual(found, checkByZod(pair.schema, value, 'asked'), pair.name);
      });
      fc.assert(check, {seed: 20_261_125 + index, numRuns: VALUES});
    }
    assert.deepEqual([...seen].sort(), [
      ...['code', 'dateReal', 'exclusive', 'format', 'kind', 'languageFormat'],
      ...['listMax', 'listMin', 'tooLong', 'tooMany', 'unknown'],
    ]);
  });

  it('leaves the schema of a form that a vendor wrote to the zod that it brought', () => {
    const seats = z.string().check(z.minLength(2), z.maxLength(3));
    const [asked] = makeForm(z.strictObject({seats}), {
      id: 'trip',
      version: 1,
      sections: [{id: 'tripSection', items: [{id: 'seats', data: 'ordinary'}]}],
    }).questions;
    for (const value of ['ab', 'a', 'abcd', 5])
      assert.deepEqual(asked!.check(value, 'trip'), checkByZod(seats, value, 'trip'));
    assert.notDeepEqual(asked!.check('a', 'trip'), []);
  });
});
