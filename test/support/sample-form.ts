/** A small form with every kind of question, as a school or vendor would write one of its own. */
import * as z from 'zod/mini';
import {defineForm} from '../../src/forms/define-form.js';
import type {FormDefinition} from '../../src/forms/form.js';
import {
  choice,
  choices,
  email,
  language,
  list,
  otherText,
  phone,
  suppliedChoice,
  text,
  yesNo,
} from '../../src/schemas/answers.js';

const schema = z.strictObject({
  nickname: z.optional(text(20)),
  story: z.optional(text(50)),
  number: z.optional(phone()),
  mail: z.optional(email()),
  spoken: z.optional(language()),
  spokenOther: otherText(),
  meal: z.optional(choice(['rice', 'bread', 'other'])),
  mealOther: otherText(),
  often: z.optional(choice(['always', 'sometimes', 'never'])),
  swims: z.optional(yesNo()),
  photos: z.optional(choice(['yes', 'askFirst', 'needToCheck', 'no'])),
  town: z.optional(choice(['leeds', 'york', 'hull'])),
  sibling: z.optional(suppliedChoice()),
  games: z.optional(choices(['chess', 'football', 'drawing', 'none'], {max: 2, exclusive: ['none']})),
  worries: z.optional(choices(['nothing', 'noise', 'dogs'], {exclusive: ['nothing']})),
  people: z.optional(list(z.strictObject({personName: text(20), personPhone: z.optional(phone())}), {max: 3})),
});

/** The kinds, each with the question that is of it, an answer, and one with a problem where there can be one. */
export const kinds = {
  shortText: {path: 'nickname', right: 'Ami', wrong: 'x'.repeat(21)},
  longText: {path: 'story', right: 'Two\nlines', wrong: 'x'.repeat(51)},
  phone: {path: 'number', right: '+44 7700 900 982', wrong: 'call me'},
  email: {path: 'mail', right: 'samira@example.com', wrong: 'samira at home'},
  language: {path: 'spoken', right: 'pl', wrong: 'not a tag!'},
  singleChoice: {path: 'meal', right: 'rice', wrong: 'stones'},
  scale: {path: 'often', right: 'sometimes', wrong: 'stones'},
  yesNo: {path: 'swims', right: 'no', wrong: 'maybe'},
  consent: {path: 'photos', right: 'askFirst', wrong: 'maybe'},
  select: {path: 'town', right: 'york', wrong: 'paris'},
  multiChoice: {path: 'games', right: ['chess', 'drawing'], wrong: ['chess', 'football', 'drawing']},
  list: {
    path: 'people',
    right: [{personName: 'Aunt', personPhone: '01632 960 001'}],
    wrong: [{personName: 'a'}, {personName: 'b'}, {personName: 'c'}, {personName: 'd'}],
  },
} as const;

export type Kind = keyof typeof kinds;

const labels: Readonly<Record<string, string>> = {
  nickname: 'What do friends call your child?',
  story: 'Tell us a story',
  number: 'Your number',
  mail: 'Your email',
  spoken: 'Which language do you speak at home?',
  meal: 'What does your child like to eat?',
  often: 'How often?',
  swims: 'Can your child swim?',
  photos: 'Can we take photos?',
  town: 'Where do you live?',
  sibling: 'Which child?',
  games: 'Which games?',
  worries: 'What worries your child?',
  people: 'Who may collect your child?',
  personName: 'Name of the person',
  personPhone: 'Phone of the person',
};

const options =
  'rice bread other always sometimes never yes askFirst needToCheck no leeds york hull chess football drawing none nothing noise dogs';

const words: Readonly<Record<string, string>> = {
  'form.sample.title': 'A sample',
  'form.sample.lead': 'Every kind of question.',
  'sec.main': 'All of it',
  's.intro.title': 'Before you start',
  's.intro.text': 'Some words to read.',
  's.intro.b1': 'A first point.',
  ...Object.fromEntries(
    Object.entries(labels).flatMap(([id, label]): [string, string][] => [
      [`q.${id}.label`, label],
      [`q.${id}.hint`, `A hint for ${id}.`],
      [`q.${id}.short`, `Short ${id}`],
      ...options.split(' ').map((code): [string, string] => [`q.${id}.o.${code}`, `Option ${code}`]),
    ]),
  ),
};

/** The same words under other letters stand for a translation; `dir` follows the language that is chosen. */
const wordsIn = (code: string) => Promise.resolve(['en', 'pl', 'ur'].includes(code) ? words : undefined);

type SampleForm = FormDefinition<Readonly<Record<string, unknown>>>;

/** The form with only these questions, or with all. */
export function sampleForm(only?: readonly string[], needed = false): SampleForm {
  const every = [
    {statement: 'intro'},
    {id: 'nickname'},
    {id: 'story', kind: 'longText'},
    {id: 'number', autocomplete: 'tel'},
    {id: 'mail', autocomplete: 'email'},
    {id: 'spoken'},
    {id: 'meal'},
    {id: 'often', kind: 'scale'},
    {id: 'swims'},
    {id: 'photos', kind: 'consent'},
    {id: 'town', kind: 'select'},
    {id: 'sibling', optionsFrom: 'children'},
    {id: 'games'},
    {id: 'worries'},
    {
      id: 'people',
      items: [
        {id: 'personName', data: 'personal'},
        {id: 'personPhone', data: 'personal'},
      ],
    },
  ] as const;
  const asked = every.filter((item) => 'statement' in item || !only || only.includes(item.id));
  const shape = Object.fromEntries(
    Object.entries(schema._zod.def.shape).filter(
      ([id]) => !only || only.includes(id) || (id.endsWith('Other') && only.includes(id.slice(0, -5))),
    ),
  );
  return defineForm(z.strictObject(shape), {
    id: 'sample',
    version: 1,
    words: wordsIn,
    sections: [
      {
        id: 'main',
        items: asked.map((item) =>
          'statement' in item ? item : {...item, data: 'personal', ...(needed && {needed})},
        ) as never,
      },
    ],
  });
}
