import type {$ZodObject, output} from 'zod/v4/core';
import {ownWords} from '../i18n/own-words.js';
import {shapeOf} from '../schemas/facts.js';
import {checkForm} from './check-form.js';
import {failing, type Fail} from './errors.js';
import {extendSections, leftOut, type AnyExtension, type Extending} from './extend-sections.js';
import type {Extension} from './extension.js';
import type {FormDefinition, StaffView} from './form.js';
import {questionsOf} from './make-form.js';

/** The answers of an extended form: the schema's where there is one, else the base's. */
type Extended<Base, Schema extends $ZodObject> = $ZodObject extends Schema ? Base : output<Schema>;

/** Codes and ids are what receivers, exports and years of stored answers rest on: an extension adds, and changes none. */
function checkSchema({base, shape, fail}: Extending) {
  for (const {id, schema} of base.questions) {
    if (!Object.hasOwn(shape, id))
      fail(
        `the schema lacks '${id}' of the form it extends; make it with z.extend(), and leave questions out with 'leaveOut'`,
      );
    if (shape[id] !== schema)
      fail(`the schema gives '${id}' another meaning than the form it extends; give your question an id of its own`);
  }
}

function staffOf(base: StaffView | undefined, more: AnyExtension['staff']): StaffView | undefined {
  if (!more) return base;
  return {
    ...base,
    ...more,
    groups: {...base?.groups, ...more.groups},
    flags: {...base?.flags, ...more.flags},
    notes: {...base?.notes, ...more.notes},
  };
}

/**
 * Makes a form of a form: with more questions and pages, others left out, in another order or in other words. To
 * everybody else it is the same form (its id, its threads, who may read it) in a version of its own.
 *
 * @param base the form as it is, ours or one of your own
 * @param extension what is different; a wrong path, code or kind does not compile
 * @returns the definition: for an element's `definition`, and for the `forms` of the receiver and of `<response-view>`
 * @throws FormDefinitionError that says where it is wrong and what to change
 */
export function extendForm<Base, Schema extends $ZodObject = $ZodObject>(
  base: FormDefinition<Base>,
  extension: Extension<Extended<Base, Schema>, Schema>,
): FormDefinition<Extended<Base, Schema>> {
  const fail: Fail = failing(base.id);
  // The compiler has checked the paths; from here on it is data.
  const input = extension as unknown as AnyExtension;
  const {schema = base.schema, version, staff, words} = input;
  if (!(version > base.version))
    fail(`version is ${String(version)}, and the form it extends has ${base.version}; use a higher one`);
  const extending: Extending = {base, input, shape: shapeOf(schema), fail};
  checkSchema(extending);
  const sections = extendSections(extending);
  const form: FormDefinition = {
    ...base,
    version,
    schema,
    sections,
    questions: questionsOf(sections),
    leaveOut: [...base.leaveOut, ...leftOut(sections, extending)],
    staff: staffOf(base.staff, staff),
    words: words ? ownWords(words, base.words) : base.words,
    namespaces: [...new Set(['shared', ...(base.namespaces ?? [base.id])])],
  };
  checkForm(form);
  return form as FormDefinition<Extended<Base, Schema>>;
}
