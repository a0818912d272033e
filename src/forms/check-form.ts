import {shapeOf} from '../schemas/facts.js';
import {partsOf, questionsOf, type Condition} from './condition.js';
import {isContextKey} from './context.js';
import {dependencyOrder} from './dependencies.js';
import {FormDefinitionError} from './errors.js';
import type {FormDefinition, Item, Question} from './form.js';

/** Ids and codes are stored, exported and used as keys: camelCase ASCII, and nothing that an object has by itself. */
const plainName = (name: string) => /^[a-z][A-Za-z0-9]{0,99}$/.test(name) && !(name in {});

function checkNames(form: FormDefinition, fail: (fault: string) => never) {
  const seen = new Set<string>();
  const once = (what: string, id: string) => {
    if (!plainName(id)) fail(`${what} '${id}' is not a plain name; use camelCase ASCII letters and digits`);
    if (seen.has(id)) fail(`${what} '${id}' is there twice; give each its own id`);
    seen.add(id);
  };
  once('form', form.id);
  for (const section of form.sections) {
    once('section', section.id);
    for (const item of section.items) once(item.kind === 'statement' ? 'statement' : 'question', item.id);
  }
}

function checkQuestion(question: Question, fail: (fault: string) => never) {
  const {id, facts} = question;
  for (const code of facts.codes)
    if (!plainName(code)) fail(`question '${id}' has the code '${code}'; use camelCase ASCII letters and digits`);
  if (facts.required && question.when)
    fail(`question '${id}' has a condition, so its schema must be optional; write 'needed: true' here instead`);
  if ((facts.base === 'list') !== !!question.items)
    fail(`question '${id}' ${question.items ? "has 'items' but is not a list" : "is a list; give it 'items'"}`);
  if (question.optionsFrom && !facts.fromContext)
    fail(`question '${id}' takes its options from the school; its schema must be suppliedChoice()`);
  for (const item of question.items ?? []) checkQuestion(item, fail);
}

function checkCondition(
  where: string,
  condition: Condition | undefined,
  asked: ReadonlyMap<string, Question>,
  fail: (fault: string) => never,
) {
  for (const part of partsOf(condition)) {
    if ('prop' in part) {
      if (!isContextKey(part.prop)) fail(`${where} reads '${part.prop}', which no school supplies; correct the name`);
      continue;
    }
    const question =
      asked.get(part.q) ?? fail(`${where} reads '${part.q}', which is not asked; ask it, or correct the id`);
    const codes =
      'anyOf' in part ? part.anyOf : 'anyExcept' in part ? part.anyExcept : 'noneOf' in part ? part.noneOf : [];
    const known = question.facts.format === 'language' ? ['other'] : question.facts.codes;
    for (const code of codes)
      if (!known.includes(code))
        fail(`${where} reads the code '${code}' of '${part.q}', which has none such; correct it`);
  }
}

/**
 * Checks what the compiler cannot see.
 *
 * @throws FormDefinitionError
 */
export function checkForm(form: FormDefinition): void {
  const fail = (fault: string): never => {
    throw new FormDefinitionError(form.id, fault);
  };
  if (!Number.isInteger(form.version) || form.version < 1)
    fail(`version is ${String(form.version)}; use a whole number from 1`);
  checkNames(form, fail);
  const asked = new Map(form.questions.map((question) => [question.id, question]));
  const items: Item[] = form.sections.flatMap((section) => [...section.items]);
  for (const question of form.questions) checkQuestion(question, fail);
  for (const key of Object.keys(shapeOf(form.schema)))
    if (!asked.has(key)) fail(`the schema has '${key}', but no section asks it; ask it, or take it out of the schema`);
  for (const item of items)
    checkCondition(`${item.kind === 'statement' ? 'statement' : 'question'} '${item.id}'`, item.when, asked, fail);
  for (const [id, condition] of Object.entries({...form.staff?.flags, ...form.staff?.notes}))
    checkCondition(`staff flag '${id}'`, condition, asked, fail);
  for (const line of form.after) checkCondition(`line '${line.key}'`, line.when, asked, fail);
  for (const section of form.sections) {
    for (const id of section.first?.ids ?? [])
      if (!section.items.some((item) => item.id === id))
        fail(`section '${section.id}' puts '${id}' first, but does not have it`);
  }
  const named = [
    ...form.leaveOut,
    ...form.offerAgain,
    ...Object.values(form.presets).flatMap((preset) => preset.questions),
    ...Object.values(form.staff?.groups ?? {}).flat(),
  ];
  for (const id of named) if (!asked.has(id)) fail(`names the question '${id}', which is not asked; correct the id`);
  for (const id of Object.values(form.presets).flatMap((preset) => preset.sections))
    if (!form.sections.some((section) => section.id === id))
      fail(`a preset names the section '${id}', which is not there; correct the id`);
  for (const question of form.questions)
    if (question.items) dependencyOrder(form.id, question.items, (item) => questionsOf(item.when));
  dependencyOrder(form.id, items, (item) => questionsOf(item.when));
}
