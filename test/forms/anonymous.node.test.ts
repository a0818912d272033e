import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import type {$ZodType} from 'zod/v4/core';
import {checkForm} from '../../src/forms/check-form.js';
import {defineForm} from '../../src/forms/define-form.js';
import {
  choice,
  email,
  language,
  list,
  otherText,
  phone,
  suppliedChoice,
  text,
  yesNo,
} from '../../src/schemas/answers.js';
import {quietSurvey} from '../support/anonymous-form.js';

const define = (shape: Readonly<Record<string, $ZodType>>, options: object, anonymous?: true) =>
  defineForm(z.strictObject(shape), {
    id: 'quiet',
    version: 1,
    ...(anonymous && {anonymous}),
    sections: [{id: 'section', items: [{id: 'one', data: 'ordinary', ...options}]}],
  } as never);

describe('a form without names', () => {
  it('may ask for choices and for own words', () => {
    for (const leaf of [text(10), choice(['a', 'b']), yesNo()])
      assert.ok(define({one: z.optional(leaf)}, {}, true).anonymous);
  });
  it('asks nothing that says who answers', () => {
    const telling: [Readonly<Record<string, $ZodType>>, object?][] = [
      [{one: z.optional(phone())}],
      [{one: z.optional(email())}],
      [{one: z.optional(language()), oneOther: otherText()}],
      [{one: z.optional(suppliedChoice())}, {optionsFrom: 'children'}],
      [
        {one: z.optional(list(z.strictObject({two: z.optional(text(5))}), {max: 2}))},
        {items: [{id: 'two', data: 'ordinary'}]},
      ],
      [{one: z.optional(text(10))}, {isName: true}],
      [{one: z.optional(text(10))}, {prefill: 'parentName'}],
    ];
    for (const [shape, options = {}] of telling) {
      assert.ok(define(shape, options), 'a form with names may');
      assert.throws(
        () => define(shape, options, true),
        /anonymous, but question 'one' can say who answers; ask for a choice/,
      );
    }
  });
  it('has no stages: nobody can be answered who is not known', () =>
    assert.throws(() => checkForm({...quietSurvey, stages: {a: {by: 'family'}}}), /take out its stages/));
});
