import type {$ZodObject, $ZodType, output} from 'zod/v4/core';
import {factsOf, shapeOf, type Facts} from '../schemas/facts.js';
import type {Condition} from './condition.js';
import {FormDefinitionError} from './errors.js';
import type {FormInput, ItemInput, SectionInput} from './form-input.js';
import type {FormDefinition, Item, Question, Section} from './form.js';
import type {QuestionKind, QuestionOptions} from './question-options.js';

/** Answers whose paths the compiler has checked. */
export type AnyAnswers = Record<string, string>;
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

export const isOurKind = (name: string): boolean =>
  [...Object.values(kindsOf).flat(), ...Object.values(kindOfFormat)].includes(name as QuestionKind);

const both = (first: Condition | undefined, second: Condition | undefined): Condition | undefined =>
  first && second ? {all: [first, second]} : (first ?? second);

function kindOf(form: string, question: AnyQuestion, facts: Facts): QuestionKind {
  if (facts.format) return kindOfFormat[facts.format];
  const kinds = kindsOf[facts.base];
  const given = typeof question.kind === 'object' ? question.kind.like : question.kind;
  const kind = given ?? (facts.codes.join() === 'yes,no' ? 'yesNo' : kinds[0]!);
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
    ...(typeof input.kind === 'object' && {drawnBy: input.kind}),
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
 * Turns one written section into a page of a form.
 *
 * @param form the form's id, for errors
 * @param input the section
 * @param shape the schema's leaves by id
 * @throws FormDefinitionError where a question has no answer in the schema, or one of another kind
 */
export function defineSection(
  form: string,
  {id, stage = 'a', toRead, items, when, first}: SectionInput<AnyAnswers>,
  shape: Readonly<Record<string, $ZodType>>,
): Section {
  const defineItem = (item: ItemInput<AnyAnswers>): Item[] =>
    'statement' in item
      ? [
          {
            id: item.statement,
            kind: 'statement',
            when: both(when, item.when),
            shows: item.shows ?? [],
            textLast: item.textLast ?? false,
            bullets: item.bullets ?? {},
            help: item.help,
          },
        ]
      : defineQuestion(form, item, shape, when);
  return {id, stage, toRead: toRead ?? false, first, when, items: items.flatMap(defineItem)};
}

/** Every question of these sections, in order. */
export const questionsOf = (sections: readonly Section[]): readonly Question[] =>
  sections.flatMap(({items}) => items.filter((item): item is Question => item.kind !== 'statement'));

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
  // The compiler has checked the paths; from here on the definition is data (a generic carried further costs
  // TypeScript "excessively deep" and buys nothing).
  const sections = (input.sections as unknown as readonly SectionInput<AnyAnswers>[]).map((section) =>
    defineSection(input.id, section, shape),
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
    questions: questionsOf(sections),
  };
}
