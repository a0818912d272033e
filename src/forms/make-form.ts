import type {$ZodObject, $ZodType, output} from 'zod/v4/core';
import {checkValue} from '../schemas/check.js';
import {factsOf, shapeOf, type Facts} from '../schemas/facts.js';
import type {Condition} from './condition.js';
import type {FormInput, ItemInput, SectionInput} from './form-input.js';
import type {FormDefinition, Item, Question, Section} from './form.js';
import type {QuestionKind, QuestionOptions} from './question-options.js';

/** Answers whose paths the compiler has checked. */
export type AnyAnswers = Record<string, string>;
export type AnyQuestion = {readonly id: string} & QuestionOptions<AnyAnswers, string>;

/** Which kinds can draw what a schema's leaf holds; the first is the default. */
export const kindsOf: Readonly<Record<Facts['base'], readonly QuestionKind[]>> = {
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

function kindOf({kind}: AnyQuestion, {format, codes, base}: Facts): QuestionKind {
  if (format) return kindOfFormat[format];
  const given = typeof kind === 'object' ? kind.like : kind;
  return given ?? (codes.join() === 'yes,no' ? 'yesNo' : kindsOf[base][0]!);
}

/** The answers of a question that open a box for own words. */
export const opensOf = ({openOther}: AnyQuestion, {codes, format}: Facts): readonly string[] =>
  openOther ?? [...codes, ...(format === 'language' ? ['other'] : [])].filter((code) => code === 'other');

/**
 * Turns one written question into questions: itself, and its box for “something else” where it has one.
 *
 * @param input the question
 * @param shape the schema's leaves by id
 * @param within the condition of the section round it
 */
export function defineQuestion(
  input: AnyQuestion,
  shape: Readonly<Record<string, $ZodType>>,
  within?: Condition,
): Question[] {
  const schema = shape[input.id]!;
  const facts = factsOf(schema)!;
  const {items, ...options} = input;
  const question: Question = {
    ...options,
    kind: kindOf(input, facts),
    facts,
    schema,
    check: (answer, path) => checkValue(schema, answer, path),
    needed: input.needed ?? facts.required,
    when: both(within, input.when),
    own: input.when,
    ...(typeof input.kind === 'object' && {drawnBy: input.kind}),
    ...(items && {items: items.flatMap((item) => defineQuestion(item, facts.item ?? {}))}),
  };
  const opens = opensOf(input, facts);
  if (!opens.length) return [question];
  const id = `${input.id}Other`;
  const [box] = defineQuestion(
    {id, data: input.data, ...(input.core && {core: true}), when: {q: input.id, anyOf: opens}},
    shape,
    question.when,
  );
  return [question, {...box!, otherOf: input.id}];
}

/**
 * Turns one written section into a page of a form.
 *
 * @param input the section
 * @param shape the schema's leaves by id
 */
export function defineSection(
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
      : defineQuestion(item, shape, when);
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
 */
export function makeForm<Schema extends $ZodObject>(
  schema: Schema,
  input: FormInput<output<Schema>>,
): FormDefinition<output<Schema>> {
  const shape = shapeOf(schema);
  // The compiler has checked the paths; from here on the definition is data (a generic carried further costs
  // TypeScript "excessively deep" and buys nothing).
  const sections = (input.sections as unknown as readonly SectionInput<AnyAnswers>[]).map((section) =>
    defineSection(section, shape),
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
