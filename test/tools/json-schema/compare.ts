import assert from 'node:assert/strict';
import {Ajv2020} from 'ajv/dist/2020.js';
import {default as addFormats} from 'ajv-formats';
import {questionsIn, type FormDefinition} from '../../../src/forms/form.js';
import {stageRule} from '../../../src/forms/stage.js';
import {Words} from '../../../src/i18n/words.js';
import {normaliseText} from '../../../src/schemas/text.js';
import {isBlankAnswer} from '../../../src/session/answer.js';
import {parseSubmission} from '../../../src/submission/parse-submission.js';
import {formSchemas} from '../../../tools/json-schema/form-schema.js';
import type {JsonSchema} from '../../../tools/json-schema/schema.js';
import {submissionFile} from '../../../tools/json-schema/submission-schema.js';

/**
 * The only ways in which a schema and our reader may differ. `stage`: one that the form lacks is refused by the receiver
 * (403) and not by our reader. `text`: the schema speaks of text that has been made
 * well-formed. `blank`: our reader drops a blank answer, whatever its kind; the schema asks that it is left out.
 * `newer version`: our reader takes it without a check; the schema knows one version.
 */
export type Difference = 'text' | 'blank' | 'newer version' | 'stage';

/** A validator as strict about schemas as it can be. */
export function validator(): Ajv2020 {
  const ajv = new Ajv2020({strict: true, allErrors: true});
  addFormats.default(ajv);
  return ajv;
}

const noWords = new Words('en', {}, undefined);

export const schemaOf = (forms: readonly FormDefinition[]): JsonSchema =>
  submissionFile(forms.map((form) => formSchemas(form, noWords)));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wellFormed(part)]));
}

function withoutBlanks(json: unknown, forms: readonly FormDefinition[]): unknown {
  const form = isObject(json) && forms.find(({id}) => id === json.form);
  if (!form || !isObject(json.answers)) return json;
  const questions = questionsIn(form, String(json.stage));
  const isAsked = (key: string) => questions.some(({id}) => id === key);
  const left = Object.entries(json.answers).filter(([key, answer]) => !isAsked(key) || !isBlankAnswer(answer));
  return {...json, answers: Object.fromEntries(left)};
}

/**
 * Puts submissions to both.
 *
 * @param forms the forms that are known
 * @returns whether our reader takes one, and in which way the schema differs, if it does; throws where they differ in
 *   any other way
 */
export function compare(forms: readonly FormDefinition[]) {
  const fits = validator().compile(schemaOf(forms));
  return (json: unknown): {readonly taken: boolean; readonly difference: Difference | undefined} => {
    const {submission, problems, ...more} = parseSubmission(json, {forms});
    const taken = submission !== undefined;
    const differs = fits(json) !== taken;
    if ('unchecked' in more) {
      assert.ok(differs, 'a newer version fits the schema of this one');
      return {taken, difference: 'newer version'};
    }
    const form = isObject(json) && forms.find(({id}) => id === json.form);
    if (form && taken && !stageRule(form, submission.stage)) {
      assert.ok(differs, 'a stage that the form lacks fits the schema');
      return {taken, difference: 'stage'};
    }
    const formed = wellFormed(json);
    const plain = withoutBlanks(formed, forms);
    const says = () =>
      `${JSON.stringify(json)}\nours: ${JSON.stringify(problems)}\nschema: ${JSON.stringify(fits.errors)}`;
    assert.equal(fits(plain), taken, says());
    if (!differs) return {taken, difference: undefined};
    if (fits(formed) === taken) return {taken, difference: 'text'};
    assert.ok(taken, says());
    return {taken, difference: 'blank'};
  };
}
