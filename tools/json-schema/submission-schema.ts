import type {FormDefinition} from '../../src/forms/form.js';
import {anonymousEnvelope, envelope} from '../../src/submission/envelope.js';
import type {Submission} from '../../src/submission/submission.js';
import {packageVersion} from '../../src/submission/version.js';
import {writtenByZod, type FormSchemas} from './form-schema.js';
import {dialect, without, type JsonSchema, type Properties} from './schema.js';

const uuid = {format: 'uuid'};

/** What zod cannot know of the envelope. */
const about: Readonly<Record<keyof Submission, JsonSchema>> = {
  submissionId: {...uuid, description: 'Minted once and kept while it is being sent; also the Idempotency-Key.'},
  form: {description: 'The id of the form.'},
  formVersion: {description: 'The version of the form that was filled in.'},
  packageVersion: {description: 'The version of parent-voice that made the submission.'},
  locale: {description: 'The language that the form was shown in (BCP 47; `en` is the English of the UK).'},
  stage: {description: 'Which part of the form this is; most forms have only `a`, the family’s.'},
  createdAt: {description: 'By the clock of the device. An anonymous form has none.'},
  answers: {description: 'Codes and own words by the id of the question; what is blank is left out.'},
  school: {description: 'The school’s own code, for example its URN. Needed where a receiver has more than one.'},
  nation: {description: 'Picks the wording.'},
  phase: {description: 'Picks the wording.'},
  writtenIn: {description: 'The language of the family’s own words (BCP 47).'},
  subject: {description: 'What the host or an invitation knew; what the family typed is in `answers`.'},
  inReplyTo: {...uuid, description: 'The submission of the stage that this one answers.'},
  replaces: {...uuid, description: 'The submission of the same respondent that this one changes.'},
};

const ownEnvelope = ({anonymous}: FormDefinition): JsonSchema => writtenByZod(anonymous ? anonymousEnvelope : envelope);

const requiredIn = (schema: JsonSchema): readonly string[] => (schema.required ?? []) as readonly string[];

/** The envelope of any form that is not anonymous. */
export function envelopeSchema(): JsonSchema {
  const written = writtenByZod(envelope);
  const leaves = Object.entries(written.properties as Properties);
  return {
    ...written,
    properties: Object.fromEntries(
      leaves.map(([key, leaf]) => {
        // What the answers are is said by the form.
        const plain = key === 'answers' ? {type: 'object'} : leaf;
        return [key, {...about[key as keyof Submission], ...plain}];
      }),
    ),
  };
}

const whenIs = (key: string, value: string, then: JsonSchema): JsonSchema => ({
  if: {properties: {[key]: {const: value}}, required: [key]},
  then,
});

/** What a form asks of the envelope beyond what all of them do, and what an anonymous one may not say. */
function roundOf(
  form: FormDefinition,
  required: readonly string[],
): {properties: JsonSchema; required: readonly string[]} {
  const own = ownEnvelope(form);
  const more = requiredIn(own).filter((key) => !required.includes(key));
  const refused = Object.keys(
    without(writtenByZod(envelope).properties as Properties, ...Object.keys(own.properties!)),
  );
  return {
    properties: Object.fromEntries<object | false>([
      ...more.map((key) => [key, {}] as const),
      ...refused.map((key) => [key, false] as const),
    ]),
    required: more,
  };
}

/** What the id of a form says of the rest of the envelope. */
function ofForm({form, stages}: FormSchemas, inAll: readonly string[], refer: (name: string) => string): JsonSchema {
  const answers = (name: string) => ({answers: {$ref: refer(name)}});
  const [first, ...more] = stages;
  const {properties, required} = roundOf(form, inAll);
  return whenIs('form', form.id, {
    properties: {
      formVersion: {const: form.version},
      stage: {enum: stages.map(({stage}) => stage)},
      ...properties,
      ...(!more.length && answers(first!.name)),
    },
    ...(required.length && {required}),
    ...(more.length && {allOf: stages.map(({stage, name}) => whenIs('stage', stage, {properties: answers(name)}))}),
  });
}

/**
 * A whole submission of any of the forms.
 *
 * @param all the forms
 * @param refer where the answers of a stage stand, by its name
 */
export function submissionSchema(all: readonly FormSchemas[], refer: (name: string) => string): JsonSchema {
  const written = envelopeSchema();
  const properties = written.properties as Properties;
  const required = requiredIn(written).filter((key) =>
    all.every(({form}) => requiredIn(ownEnvelope(form)).includes(key)),
  );
  const form = {
    ...without(properties.form!, 'minLength', 'maxLength'),
    oneOf: all.map(({form: {id}, title}) => ({const: id, title})),
  };
  return {
    title: 'Submission',
    description: 'One family’s, or one school’s, answers to one form.',
    $comment: `parent-voice ${packageVersion}. A receiver also stores a newer version of a form, marked as unchecked.`,
    ...written,
    properties: {...properties, form},
    required,
    allOf: all.map((one) => ofForm(one, required, refer)),
  };
}

/** The same as a file of its own, with all that it refers to. */
export const submissionFile = (all: readonly FormSchemas[]): JsonSchema => ({
  $schema: dialect,
  ...submissionSchema(all, (name) => `#/$defs/${name}`),
  $defs: Object.fromEntries(all.flatMap(({stages}) => stages.map(({name, schema}) => [name, schema]))),
});
