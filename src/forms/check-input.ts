import type {$ZodType} from 'zod/v4/core';
import {factsOf} from '../schemas/facts.js';
import type {Fail} from './errors.js';
import type {SectionInput} from './form-input.js';
import {opensOf, type AnyAnswers, type AnyQuestion} from './make-form.js';

type Shape = Readonly<Record<string, $ZodType>>;

function checkQuestion(question: AnyQuestion, shape: Shape, fail: Fail) {
  const {id, items = []} = question;
  const facts = Object.hasOwn(shape, id) ? factsOf(shape[id]!) : undefined;
  if (!facts) return fail(`question '${id}' has no answer in the schema; add it there, or correct the id`);
  const [opens] = opensOf(question, facts);
  if (opens !== undefined && !Object.hasOwn(shape, `${id}Other`))
    fail(`question '${id}' opens a box for '${opens}'; add '${id}Other: otherText()' to the schema`);
  for (const item of items) checkQuestion(item, facts.item ?? {}, fail);
}

/**
 * Checks, before a form is made, that each question has an answer in the schema. Our own forms are made without
 * it: one that lacks an answer cannot be made at all.
 *
 * @param sections as they are written
 * @param shape the schema's leaves by id
 * @param fail told what is wrong
 */
export function checkInput(sections: readonly SectionInput<AnyAnswers>[], shape: Shape, fail: Fail): void {
  for (const item of sections.flatMap(({items}) => items)) if (!('statement' in item)) checkQuestion(item, shape, fail);
}
