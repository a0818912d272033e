import * as z from 'zod/mini';
import {makeForm} from '../../../src/forms/make-form.js';
import {choice, choices, itemNumber, list, text} from '../../../src/schemas/answers.js';
import {date, slots} from '../../../src/schemas/times.js';

const schema = z.strictObject({
  metOn: z.optional(date()),
  times: z.optional(slots()),
  goesOn: z.optional(choice(['yes', 'no'])),
  nextOn: z.optional(date()),
  note: z.optional(text(5)),
  replies: z.optional(
    list(z.strictObject({of: itemNumber(), by: z.optional(date()), view: choice(['agree', 'change'])}), {max: 3}),
  ),
});

/** Days, good times and a list with the rows of another; a needed day, and one that is needed where it is shown. */
export const diary = makeForm(schema, {
  id: 'diary',
  version: 3,
  sections: [
    {
      id: 'diarySection',
      items: [
        {id: 'metOn', needed: true, data: 'personal'},
        {id: 'times', data: 'personal'},
        {id: 'goesOn', when: {q: 'times', anyExcept: ['none']}, data: 'personal'},
        {id: 'nextOn', needed: true, when: {q: 'goesOn', anyOf: ['yes']}, data: 'personal'},
        {id: 'note', needed: true, when: {q: 'nextOn', answered: false}, data: 'personal'},
        {
          id: 'replies',
          fixedBy: {list: 'replies', title: 'view'},
          data: 'personal',
          items: [
            {id: 'by', data: 'personal'},
            {id: 'view', data: 'personal'},
          ],
        },
      ],
    },
  ],
});

const talkSchema = z.strictObject({
  asked: z.optional(choices(['time', 'place', 'none'], {exclusive: ['none']})),
  wishes: z.optional(list(z.strictObject({what: z.optional(text(10)), how: z.optional(text(10))}), {max: 3})),
  why: z.optional(text(10)),
  replies: z.optional(
    list(z.strictObject({of: itemNumber(), reply: choice(['agreed', 'not']), byWhen: z.optional(date())}), {max: 3}),
  ),
  more: z.optional(text(10)),
  plan: z.optional(text(10)),
  works: z.optional(choice(['yes', 'no'])),
  whatNow: z.optional(text(10)),
});

/** A form of three stages: what a later one asks depends on an earlier one, which its answers do not hold. */
export const talk = makeForm(talkSchema, {
  id: 'talk',
  version: 2,
  stages: {a: {by: 'family'}, b: {by: 'school', answers: ['a']}, c: {by: 'either', answers: ['b']}},
  sections: [
    {
      id: 'asking',
      items: [
        {id: 'asked', needed: true, data: 'ordinary'},
        {
          id: 'wishes',
          needed: true,
          when: {q: 'asked', noneOf: ['none']},
          data: 'ordinary',
          items: [
            {id: 'what', data: 'ordinary'},
            {id: 'how', when: {q: 'what', answered: true}, data: 'ordinary'},
          ],
        },
        {id: 'why', needed: true, when: {q: 'asked', anyOf: ['none']}, data: 'ordinary'},
      ],
    },
    {
      id: 'replying',
      stage: 'b',
      items: [
        {
          id: 'replies',
          needed: true,
          fixedBy: {list: 'wishes', title: 'what'},
          data: 'ordinary',
          items: [
            {id: 'reply', data: 'ordinary'},
            {id: 'byWhen', needed: true, when: {q: 'reply', anyOf: ['agreed']}, data: 'ordinary'},
          ],
        },
        {id: 'more', needed: true, when: {q: 'asked', anyOf: ['place']}, data: 'ordinary'},
        {id: 'plan', needed: true, when: {some: 'replies', where: {q: 'byWhen', answered: true}}, data: 'ordinary'},
      ],
    },
    {
      id: 'looking',
      stage: 'c',
      items: [
        {id: 'works', needed: true, data: 'ordinary'},
        {id: 'whatNow', needed: true, when: {some: 'replies', where: {q: 'reply', anyOf: ['not']}}, data: 'ordinary'},
      ],
    },
  ],
});

/** A form that says nothing of who answers. */
export const whisper = makeForm(
  z.strictObject({heard: z.optional(choice(['yes', 'no'])), better: z.optional(text(20))}),
  {
    id: 'whisper',
    version: 1,
    anonymous: true,
    sections: [
      {
        id: 'whispering',
        items: [
          {id: 'heard', data: 'ordinary'},
          {id: 'better', data: 'ordinary'},
        ],
      },
    ],
  },
);
