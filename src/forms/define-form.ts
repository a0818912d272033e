import type {$ZodObject, output} from 'zod/v4/core';
import {ownWords} from '../i18n/own-words.js';
import {shapeOf} from '../schemas/facts.js';
import {checkForm} from './check-form.js';
import {checkInput} from './check-input.js';
import {failing} from './errors.js';
import type {FormInput, SectionInput} from './form-input.js';
import type {FormDefinition} from './form.js';
import {makeForm, type AnyAnswers} from './make-form.js';

/**
 * Makes a form of a schema, the order in which it is asked, and conditions. A wrong path, code or kind does not
 * compile; what the compiler cannot see is checked here, once.
 *
 * @param schema a zod or zod/mini object: what is a valid answer
 * @param input what is asked, in what order, when
 * @returns the definition that a session and `<voice-form>` run
 * @throws FormDefinitionError that says where the form is wrong and what to change
 */
export function defineForm<Schema extends $ZodObject>(
  schema: Schema,
  input: FormInput<output<Schema>>,
): FormDefinition<output<Schema>> {
  const {words} = input;
  checkInput(input.sections as unknown as readonly SectionInput<AnyAnswers>[], shapeOf(schema), failing(input.id));
  const form = makeForm(schema, {...input, ...(words && {words: ownWords(words), namespaces: ['shared']})});
  checkForm(form);
  return form;
}
