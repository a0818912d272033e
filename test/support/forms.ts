/** Small forms of our own, for what `parentQuestionnaire` does not have. */
import * as z from 'zod/mini';
import {choice, choices, list, otherText, text} from '../../src/schemas/answers.js';
import {defineForm} from '../../src/forms/define-form.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import {FormSession} from '../../src/session/session.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import type {Context} from '../../src/forms/context.js';

const tripSchema = z.strictObject({
  going: z.optional(choice(['yes', 'no'])),
  people: z.optional(
    list(
      z.strictObject({
        person: z.optional(text(20)),
        kind: z.optional(choice(['family', 'worker', 'other'])),
        kindOther: otherText(),
        days: z.optional(choices(['mon', 'tue', 'never'], {max: 2, exclusive: ['never']})),
        work: z.optional(text(20)),
      }),
      {min: 1, max: 3},
    ),
  ),
  note: z.optional(text(50)),
});

/** A list whose items have conditions of their own. */
export const trip = defineForm(tripSchema, {
  id: 'trip',
  version: 2,
  sections: [
    {
      id: 'tripSection',
      items: [
        {id: 'going', data: 'ordinary'},
        {
          id: 'people',
          needed: true,
          when: {q: 'going', anyOf: ['yes']},
          data: 'personal',
          items: [
            {id: 'person', needed: true, data: 'personal'},
            {id: 'kind', data: 'personal'},
            {id: 'days', data: 'ordinary'},
            {id: 'work', needed: true, when: {q: 'kind', anyOf: ['worker']}, data: 'personal'},
          ],
        },
        {id: 'note', kind: 'longText', when: {q: 'people', answered: true}, data: 'ordinary'},
      ],
    },
  ],
});

/** A trip that somebody goes on, with a first person in the list. */
export function tripSession(): FormSession<z.infer<typeof tripSchema>> {
  const session = new FormSession(trip);
  session.enter('going', 'yes');
  session.enter('people.0.person', 'Ayşe');
  return session;
}

/** The form of a session of the parent questionnaire with these entries. */
export function parentSession(
  entries: Readonly<Record<string, string | readonly string[]>> = {},
  options: SessionOptions = {},
) {
  const session = new FormSession(parentQuestionnaire, options);
  for (const [path, entry] of Object.entries(entries)) session.enter(path, entry);
  return session;
}

/** What makes a parent questionnaire valid, and nothing more. */
export const neededEntries = {childName: 'Zuzia', yourName: 'Ewa Żak'};

export const twoChildren = {
  children: [
    {id: 'c1', name: 'Zuzia', group: 'Robins'},
    {id: 'c2', name: 'Jaś'},
  ],
} as const satisfies Context;

/** Ids of the shown questions and statements, page by page. */
export const shownIds = (session: FormSession<never> | FormSession<unknown>): string[] =>
  session.pages.flatMap(({items}) => items.map(({id}) => id));
