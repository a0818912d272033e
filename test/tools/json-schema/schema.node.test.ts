import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {makeForm} from '../../../src/forms/make-form.js';
import {forms} from '../../../src/forms/registry.js';
import {Words} from '../../../src/i18n/words.js';
import {rule} from '../../../src/schemas/answers.js';
import {englishWords} from '../../../tools/json-schema/english.js';
import {formFile, formSchemas} from '../../../tools/json-schema/form-schema.js';
import type {JsonSchema} from '../../../tools/json-schema/schema.js';
import {submissionFile} from '../../../tools/json-schema/submission-schema.js';
import {validator} from './compare.js';
import {talk} from './made-forms.js';

const wordsOf = await englishWords(forms);
const all = forms.map((form) => formSchemas(form, wordsOf(form)));
const noWords = new Words('en', {}, undefined);

/** Every schema inside a schema, itself first. */
function partsOf(schema: unknown): JsonSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [...(Array.isArray(schema) ? [] : [schema as JsonSchema]), ...Object.values(schema).flatMap(partsOf)];
}

describe('the published schemas', () => {
  for (const one of all) {
    it(`of ${one.form.id} are JSON Schemas of 2020-12, and the strictest reader has nothing to say of them`, () => {
      const file = formFile(one);
      assert.equal(file.$schema, 'https://json-schema.org/draft/2020-12/schema');
      validator().compile(file);
    });

    it(`of ${one.form.id} name every question and every code in English`, () => {
      for (const {schema} of one.stages) {
        const {properties} = schema as {properties: Readonly<Record<string, JsonSchema>>};
        const inItems = Object.values(properties).flatMap(({items}) =>
          Object.entries(((items as JsonSchema | undefined)?.properties ?? {}) as typeof properties),
        );
        // Which row of a list an item is of is asked by nobody.
        for (const [id, {title}] of [...Object.entries(properties), ...inItems.filter(([key]) => key !== 'of')]) {
          assert.ok(typeof title === 'string', id);
          assert.doesNotMatch(title, /^q\.|\{\{/);
        }
        for (const {const: code, title} of partsOf(properties))
          if (typeof code === 'string') assert.ok(typeof title === 'string' && title !== code, code);
      }
    });

    it(`of ${one.form.id} say every rule that our own reader checks`, () => {
      const silent = partsOf(formFile(one)).filter(({$comment}) => String($comment).includes('not said here'));
      assert.deepEqual(silent, []);
    });
  }

  it('ask for no format that validators take more narrowly than we do', () => {
    const formats = partsOf(submissionFile(all)).flatMap(({format}) => (typeof format === 'string' ? [format] : []));
    assert.deepEqual(
      [...new Set(formats)].filter((format) => !['uuid', 'date-time', 'date'].includes(format)),
      [],
    );
  });

  it('use no pattern that other languages read differently: no looking round, no escape but classes', () => {
    for (const {pattern} of partsOf(submissionFile(all)))
      if (typeof pattern === 'string') assert.doesNotMatch(pattern, /\(\?[=!<]|\\[^dsSpPx.]/, pattern);
  });

  it('of a form of several stages hold each stage, and what a page alone can know is named', () => {
    const file = formFile(formSchemas(talk, noWords));
    const {a, b} = file.$defs as Readonly<Record<string, JsonSchema>>;
    assert.deepEqual(Object.keys(a!.properties as object), ['asked', 'wishes', 'why']);
    assert.match(String(b!.$comment), /do not tell: more\.$/);
    const fits = validator().compile(file);
    assert.ok(fits({asked: ['none'], why: 'x'}));
    assert.ok(fits({replies: [{of: 0, reply: 'not'}]}));
    assert.equal(fits({asked: ['none'], why: 'x', works: 'yes'}), false);
  });

  it('say so where a form has a rule that JSON Schema is not told', () => {
    const odd = z.string().check(rule<string>((words) => words.length % 2 === 1, 'odd'));
    const form = makeForm(z.strictObject({odd}), {
      id: 'own',
      version: 1,
      sections: [{id: 'ownSection', items: [{id: 'odd', data: 'ordinary'}]}],
    });
    const {properties} = formFile(formSchemas(form, noWords)) as {properties: Record<string, JsonSchema>};
    assert.equal(properties.odd!.$comment, 'Checked by parent-voice and not said here: odd.');
  });
});
