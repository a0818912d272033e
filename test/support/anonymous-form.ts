/** A small survey without names, as a school would write one of its own. */
import * as z from 'zod/mini';
import {defineForm} from '../../src/forms/define-form.js';
import {choice, choices, text} from '../../src/schemas/answers.js';
import {FormSession} from '../../src/session/session.js';
import type {Context} from '../../src/forms/context.js';

const schema = z.strictObject({
  heard: z.optional(choice(['always', 'sometimes', 'never'])),
  ways: z.optional(choices(['phone', 'letter', 'talk'])),
  better: z.optional(text(500)),
});

const words: Readonly<Record<string, string>> = {
  'form.quietSurvey.title': 'How do we do?',
  'q.heard.label': 'Do we listen to you?',
  'q.heard.o.always': 'Always',
  'q.heard.o.sometimes': 'Sometimes',
  'q.heard.o.never': 'Never',
  'q.ways.label': 'How may we tell you things?',
  'q.ways.o.phone': 'By phone',
  'q.ways.o.letter': 'By letter',
  'q.ways.o.talk': 'In person',
  'q.better.label': 'What could we do better?',
};

export const quietSurvey = defineForm(schema, {
  id: 'quietSurvey',
  version: 1,
  anonymous: true,
  words: (language) => Promise.resolve(language === 'en' ? words : undefined),
  sections: [
    {
      id: 'quietSection',
      items: [
        {id: 'heard', kind: 'scale', data: 'ordinary'},
        {id: 'ways', data: 'ordinary'},
        {id: 'better', kind: 'longText', data: 'personal'},
      ],
    },
  ],
});

/** One person at the survey, on the page of a school that knows who it is. */
export function quietSession(context: Context = {}): FormSession<z.infer<typeof schema>> {
  const session = new FormSession(quietSurvey, {context});
  session.enter('heard', 'sometimes');
  session.enter('better', 'Zadzwońcie do nas.');
  return session;
}

/** What that person's page sends. */
export const quietAnswers = {heard: 'sometimes', better: 'Zadzwońcie do nas.'};
