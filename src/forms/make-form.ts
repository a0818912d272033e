import type {$ZodObject, $ZodType, output} from 'zod/v4/core';
import {factsOf, shapeOf, type Facts} from '../schemas/facts.js';
import type {Condition} from './condition.js';
import {FormDefinitionError} from './errors.js';
import type {FormInput, ItemInput, SectionInput} from './form-input.js';
import type {FormDefinition, Item, Question} from './form.js';
import type {QuestionKind, QuestionOptions} from './question-options.js';

type AnyAnswers = Record<string, string>;
type AnyQuestion = {readonly id: string} & QuestionOptions<AnyAnswers, string>;

/** Which kinds can draw what a schema's leaf holds; the first is the default. */
const kindsOf: Readonly<Record<Facts['base'], readonly QuestionKind[]>> = {
  text: ['shortText', 'longText'],
  date: ['date'],
  choice: ['singleChoice', 'scale', 'yesNo', 'consent', 'select'],
  choices: ['multiChoice'],
  list: ['list'],
  number: [],
};
const kindOfFormat = {
  tel: 'phone',
  email: 'email',
  language: 'language',
  date: 'date',
  slots: 'dateTimeSlots',
} as const;

const both = (first: Condition | undefined, second: Condition | undefined): Condition | undefined =>
  first && second ? {all: [first, second]} : (first ?? second);

function kindOf(form: string, question: AnyQuestion, facts: Facts): QuestionKind {
  if (facts.format) return kindOfFormat[facts.format];
  const kinds = kindsOf[facts.base];
  const kind = question.kind ?? (facts.codes.join() === 'yes,no' ? 'yesNo' : kinds[0]!);
  if (kinds.includes(kind)) return kind;
  throw new FormDefinitionError(
    form,
    `question '${question.id}' is of kind '${kind}', but its schema holds a ${facts.base}; use ${kinds.join(' or ')}`,
  );
}

/**
 * Turns one written question into questions: itself, and its box for “something else” where it has one.
 *
 * @param form the form's id, for errors
 * @param input the question
 * @param shape the schema's leaves by id
 * @param within the condition of the section round it
 * @throws FormDefinitionError where it has no answer in the schema, or one of another kind
 */
export function defineQuestion(
  form: string,
  input: AnyQuestion,
  shape: Readonly<Record<string, $ZodType>>,
  within?: Condition,
): Question[] {
  const schema = Object.hasOwn(shape, input.id) ? shape[input.id] : undefined;
  const facts = schema && factsOf(schema);
  if (!schema || !facts)
    throw new FormDefinitionError(
      form,
      `question '${input.id}' has no answer in the schema; add it there, or correct the id`,
    );
  const {items, ...options} = input;
  const question: Question = {
    ...options,
    kind: kindOf(form, input, facts),
    facts,
    schema,
    needed: input.needed ?? facts.required,
    when: both(within, input.when),
    own: input.when,
    ...(items && {items: items.flatMap((item) => defineQuestion(form, item, facts.item ?? {}))}),
  };
  const opens =
    input.openOther ??
    [...facts.codes, ...(facts.format === 'language' ? ['other'] : [])].filter((code) => code === 'other');
  if (!opens.length) return [question];
  const id = `${input.id}Other`;
  if (!Object.hasOwn(shape, id))
    throw new FormDefinitionError(
      form,
      `question '${input.id}' opens a box for '${opens[0]}'; add '${id}: otherText()' to the schema`,
    );
  const [box] = defineQuestion(
    form,
    {id, data: input.data, ...(input.core && {core: true}), when: {q: input.id, anyOf: opens}},
    shape,
    question.when,
  );
  return [question, {...box!, otherOf: input.id}];
}

/**
 * Makes a form without checking what the compiler cannot see: for our own forms, which a test checks, so that no
 * family's phone has to.
 *
 * @param schema a zod or zod/mini object: what is a valid answer
 * @param input what is asked, in what order, when
 * @returns the definition that a session and `<voice-form>` run
 * @throws FormDefinitionError where a question has no answer in the schema, or one of another kind
 */
export function makeForm<Schema extends $ZodObject>(
  schema: Schema,
  input: FormInput<output<Schema>>,
): FormDefinition<output<Schema>> {
  const shape = shapeOf(schema);
  const defineItem = (item: ItemInput<AnyAnswers>, within: Condition | undefined): Item[] =>
    'statement' in item
      ? [
          {
            id: item.statement,
            kind: 'statement',
            when: both(within, item.when),
            shows: item.shows ?? [],
            bullets: item.bullets ?? {},
            help: item.help,
          },
        ]
      : defineQuestion(input.id, item, shape, within);
  // The compiler has checked the paths; from here on the definition is data (a generic carried further costs
  // TypeScript "excessively deep" and buys nothing).
  const sections = (input.sections as unknown as readonly SectionInput<AnyAnswers>[]).map(
    ({id, stage = 'a', toRead = false, items, when, first}) => ({
      id,
      stage,
      toRead,
      first,
      items: items.flatMap((item) => defineItem(item, when)),
    }),
  );
  return {
    lengths: false,
    leaveOut: [],
    presets: {},
    start: [],
    after: [],
    offerAgain: [],
    staff: undefined,
    words: undefined,
    ...input,
    schema,
    sections,
    questions: sections.flatMap(({items}) => items.filter((item): item is Question => item.kind !== 'statement')),
  };
}
