import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import {choice, choices, text} from '../../src/schemas/answers.js';
import {defineForm} from '../../src/forms/define-form.js';
import {FormDefinitionError} from '../../src/forms/errors.js';
import type {FormDefinition} from '../../src/forms/form.js';

/** A leaf or an item that the compiler would refuse: what is checked here is what it cannot see. */
export type Loose = Record<string, unknown>;

export const shape = {
  name: z.optional(text(10)),
  pet: z.optional(choice(['cat', 'dog'])),
  food: z.optional(choices(['milk', 'fish'])),
};
export const ask = (id: string, more: Loose = {}) => ({id, data: 'ordinary', ...more});
export const asked = [ask('name'), ask('pet'), ask('food')];
export const nameCondition = (...ids: string[]) =>
  ids.map((id, index) => ask(id, {when: {q: ids[(index + 1) % ids.length], answered: true}}));

export const define = (more: Loose = {}, leaves: Loose = shape): FormDefinition =>
  defineForm(z.strictObject(leaves as z.core.$ZodShape), {
    id: 'pets',
    version: 1,
    sections: [{id: 'all', items: asked}],
    ...more,
  } as never);
export const withItems = (...items: unknown[]) => ({sections: [{id: 'all', items}]});
export const withLeaf = (id: string, leaf: z.core.$ZodType, more: Loose = {}) =>
  define(withItems(...asked, ask(id, more)), {...shape, [id]: leaf});

export function saysWhat(act: () => unknown, ...parts: (string | RegExp)[]) {
  assert.throws(act, (error: unknown) => {
    assert.ok(error instanceof FormDefinitionError, String(error));
    assert.equal(error.name, 'FormDefinitionError');
    assert.match(error.message, /^Form '.*': /, 'names the form');
    assert.match(
      error.message,
      /; (use|give|add|ask|correct|write|take|say|put|make)|must be| but /,
      'says what to change',
    );
    for (const part of parts)
      assert.ok(typeof part === 'string' ? error.message.includes(part) : part.test(error.message), error.message);
    return true;
  });
}
