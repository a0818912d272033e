/** A form that asks something because of what is in a list: a needed question whose condition looks into the items. */
import * as z from 'zod/mini';
import {choice, list, text} from '../../src/schemas/answers.js';
import {makeForm} from '../../src/forms/make-form.js';

const schema = z.strictObject({
  things: z.optional(
    list(z.strictObject({what: z.optional(choice(['coat', 'medicine'])), name: z.optional(text(20))}), {max: 3}),
  ),
  whoGives: z.optional(text(20)),
  thanks: z.optional(text(20)),
});

export const packing = makeForm(schema, {
  id: 'packing',
  version: 1,
  stages: {a: {by: 'family'}, b: {by: 'school', answers: ['a']}},
  sections: [
    {
      id: 'packed',
      items: [
        {
          id: 'things',
          data: 'ordinary',
          items: [
            {id: 'what', data: 'ordinary'},
            {id: 'name', when: {q: 'what', anyOf: ['medicine']}, data: 'ordinary'},
          ],
        },
        {id: 'whoGives', needed: true, when: {some: 'things', where: {q: 'name', answered: true}}, data: 'ordinary'},
      ],
    },
    {
      id: 'unpacked',
      stage: 'b',
      items: [
        {id: 'thanks', needed: true, when: {some: 'things', where: {q: 'what', anyOf: ['coat']}}, data: 'ordinary'},
      ],
    },
  ],
});
