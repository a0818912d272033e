import * as z from 'zod/mini';
import {questionsIn, type FormDefinition, type Question} from '../../src/forms/form.js';
import {stagesOf, type Stage, type StageRule} from '../../src/forms/stage.js';
import type {Words} from '../../src/i18n/words.js';
import {isOpen} from '../../src/submission/check-answers.js';
import {packageVersion} from '../../src/submission/version.js';
import {groupSchema} from './group-schema.js';
import {dialect, said, without, type JsonSchema, type Properties} from './schema.js';

/** The answers of one stage of a form, which are one submission. */
export interface StageSchema {
  readonly stage: Stage;
  /** The form's id, and the stage where there is more than one. */
  readonly name: string;
  readonly schema: JsonSchema;
}

/** A form, and what its answers are. */
export interface FormSchemas {
  readonly form: FormDefinition;
  readonly title: string;
  readonly description: string | undefined;
  readonly stages: readonly StageSchema[];
}

/** What zod itself writes, in the dialect of all our files. */
export const writtenByZod = (schema: z.core.$ZodType): JsonSchema =>
  without(z.toJSONSchema(schema, {target: 'draft-2020-12', io: 'input', unrepresentable: 'any'}), '$schema');

/** Of what zod writes, the answers to some questions. */
function only(questions: readonly Question[], written: JsonSchema): JsonSchema {
  const {properties, required = []} = written as {properties: Properties; required?: readonly string[]};
  const isAsked = (id: string) => questions.some((question) => question.id === id);
  return {
    properties: Object.fromEntries(Object.entries(properties).filter(([id]) => isAsked(id))),
    required: required.filter(isAsked),
  };
}

function commentOf(form: FormDefinition, questions: readonly Question[]): string {
  const isAsked = (id: string) => questions.some((question) => question.id === id);
  const open = questions.filter((question) => question.needed && isOpen(question, isAsked)).map(({id}) => id);
  return [
    `parent-voice ${packageVersion}, ${form.id} version ${form.version}.`,
    'An answer that is blank is left out.',
    ...(open.length
      ? [`Needed where the page shows them, which the answers alone do not tell: ${open.join(', ')}.`]
      : []),
  ].join(' ');
}

const whose = {family: 'the family', school: 'the school', either: 'the family or the school'};

function stageSchema(form: FormDefinition, words: Words, stage: Stage, {by}: StageRule, isOnly: boolean): StageSchema {
  const questions = questionsIn(form, stage);
  const title = words.text(`form.${form.id}.title`);
  return {
    stage,
    name: isOnly ? form.id : `${form.id}.${stage}`,
    schema: {
      title: isOnly ? title : `${title} (stage ${stage}, by ${whose[by]})`,
      $comment: commentOf(form, questions),
      ...groupSchema(words, questions, only(questions, writtenByZod(form.schema))),
    },
  };
}

/**
 * The answers of one form, stage by stage.
 *
 * @param form the definition
 * @param words English
 */
export function formSchemas(form: FormDefinition, words: Words): FormSchemas {
  const rules = Object.entries(stagesOf(form)) as [Stage, StageRule][];
  return {
    form,
    title: words.text(`form.${form.id}.title`),
    description: words.has(`form.${form.id}.lead`) ? words.text(`form.${form.id}.lead`) : undefined,
    stages: rules.map(([stage, rule]) => stageSchema(form, words, stage, rule, rules.length === 1)),
  };
}

/** The same as a file of its own: the answers of a form of one stage, or of any stage of one that has more. */
export function formFile({title, description, stages}: FormSchemas): JsonSchema {
  const [first, ...more] = stages;
  if (!more.length) return said({$schema: dialect, title, description, ...first!.schema});
  return said({
    $schema: dialect,
    title,
    description,
    anyOf: stages.map(({stage}) => ({$ref: `#/$defs/${stage}`})),
    $defs: Object.fromEntries(stages.map(({stage, schema}) => [stage, schema])),
  });
}
