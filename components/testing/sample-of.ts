import * as z from 'zod/mini';
import type {$ZodType} from 'zod/v4/core';
import {defineForm} from '../../src/forms/define-form.js';
import type {FormDefinition} from '../../src/forms/form.js';
import type {OwnKind} from '../../src/forms/question-options.js';
import {factsOf} from '../../src/schemas/facts.js';
import type {KindSample} from './question-suite.js';

const path = 'sampleQuestion';
const hint = 'A hint for this question.';

/** Words for every part of the question, the same in each language: what is tested is how they are drawn. */
const wordsFor = (codes: readonly string[]) => ({
  'form.sample.title': 'A sample',
  'form.sample.lead': 'One question.',
  'sec.main': 'The question',
  [`q.${path}.label`]: 'What is the answer to this question?',
  [`q.${path}.short`]: 'Answer',
  [`q.${path}.hint`]: hint,
  ...Object.fromEntries(codes.map((code) => [`q.${path}.o.${code}`, `Option ${code}`])),
});

/** What is answered in the tests of a kind. */
export type Answered = Pick<KindSample, 'right' | 'wrong' | 'problem' | 'accessible'>;

/**
 * A question of a kind of your own, for `questionSuite`.
 *
 * @param kind the kind
 * @param schema what is a valid answer: an optional leaf without a code `other`
 * @param answered a right and a wrong answer, and what English says of that
 */
export function sampleOf(kind: OwnKind, schema: $ZodType, answered: Answered): KindSample {
  const words = wordsFor(factsOf(schema)?.codes ?? []);
  const form = (needed: boolean): FormDefinition =>
    defineForm(z.strictObject({[path]: schema}), {
      id: 'sample',
      version: 1,
      start: false,
      sections: [{id: 'main', items: [{id: path, kind, needed, data: 'ordinary'}]}],
      words: () => Promise.resolve(words),
    });
  return {form, path, hint, ...answered};
}
