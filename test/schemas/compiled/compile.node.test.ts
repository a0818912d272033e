import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {choice, list, rule, text} from '../../../src/schemas/answers.js';
import {compile, compileModule} from '../../../src/schemas/compiled/compile.js';

const refused = (leaf: z.ZodMiniType) => () => compile(z.strictObject({leaf}), 'made');

describe('compiling a schema for the page without a build', () => {
  it('writes of each question only what is not so for most', () => {
    const schema = z.strictObject({
      name: text(100),
      how: z.optional(choice(['call', 'visit'])),
      more: z.optional(list(z.strictObject({what: z.optional(text(50))}), {max: 3})),
    });
    assert.deepEqual(compile(schema, 'made'), {
      name: {required: true, max: 100},
      how: {base: 'choice', codes: ['call', 'visit']},
      more: {base: 'list', min: 0, max: 3, item: {what: {max: 50}}},
    });
  });

  it('refuses a rule that the page would not keep, and names the question', () => {
    const even = rule<string>((words) => words.length % 2 === 0, 'even');
    assert.throws(refused(z.string().check(even)), /'made\.leaf' cannot be compiled: its rules are \{"key":"even"\}/);
    assert.throws(refused(z.string().check(z.regex(/a/))), /string_format is not known/);
    assert.throws(refused(z.string().check(z.minLength(1))), /min_length is not known/);
    assert.throws(refused(z.email()), /email is not known/);
    assert.throws(refused(z.array(z.string().check(z.trim()))), /cannot be compiled/);
  });

  it('refuses a kind of answer that the page does not know, also inside a list', () => {
    assert.throws(refused(z.boolean()), /boolean is not known/);
    assert.throws(refused(z.nullable(text(5))), /nullable is not known/);
    assert.throws(refused(list(z.object({what: text(5)}), {max: 3})), /unknown keys is not known/);
    assert.throws(refused(list(z.strictObject({on: z.boolean()}), {max: 3})), /'made\.leaf\.on' cannot be compiled/);
  });

  it('takes a module of schemas as a whole, and lets one without any be', () => {
    const made = z.strictObject({name: text(100)});
    assert.deepEqual(compileModule({made}), {made: {name: {required: true, max: 100}}});
    assert.equal(compileModule({text, codes: ['a']}), undefined);
    assert.throws(() => compileModule({made, codes: ['a']}), /'codes' stands in a module of schemas/);
  });
});
