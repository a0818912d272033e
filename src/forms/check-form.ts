import {shapeOf} from '../schemas/facts.js';
import {checkConditions} from './check-conditions.js';
import {questionsOf} from './condition.js';
import {checkDisplays} from './check-displays.js';
import {isContextKey} from './context-keys.js';
import {failing, type Fail} from './errors.js';
import type {FormDefinition, Line, LinePart, Question} from './form.js';
import {isOurKind, kindsOf} from './make-form.js';
import type {OwnKind} from './question-options.js';

/** Ids and codes are stored, exported and used as keys: camelCase ASCII, and nothing that an object has by itself. */
const plainName = (name: string) => /^[a-z][A-Za-z0-9]{0,99}$/.test(name) && !(name in {});

/** Takes each name once. */
function onceEach(fail: Fail) {
  const seen = new Set<string>();
  return (what: string, id: string) => {
    if (!plainName(id)) fail(`${what} '${id}' is not a plain name; use camelCase ASCII letters and digits`);
    if (seen.has(id)) fail(`${what} '${id}' is there twice; give each its own id`);
    seen.add(id);
  };
}

function checkNames(form: FormDefinition, fail: Fail) {
  const once = onceEach(fail);
  once('form', form.id);
  for (const section of form.sections) {
    once('section', section.id);
    for (const item of section.items) once(item.kind === 'statement' ? 'statement' : 'question', item.id);
  }
}

/** The names of what the school supplies that a question leans on. */
const propsOf = ({offered, prefill, hintCount, optionsFrom, silent, fixedBy}: Question) =>
  [offered?.prop, prefill, hintCount, optionsFrom, silent, fixedBy?.prop].filter((name) => name !== undefined);

function checkOwnKind({id, kind}: Question, {name, like, control}: OwnKind, fail: Fail) {
  if (!plainName(name) || isOurKind(name))
    fail(`question '${id}' is of the kind '${name}'; give it a camelCase name that none of our kinds has`);
  if (like !== kind)
    fail(
      `question '${id}' is of the kind '${name}', which is like ${like}, but its answer is that of ${kind}; correct one`,
    );
  if (typeof control !== 'function')
    fail(`question '${id}' is of the kind '${name}', which nothing draws; give the kind a 'control'`);
}

function checkItems(question: Question, fail: Fail) {
  const {id, facts, items = []} = question;
  const once = onceEach((fault) => fail(`in list '${id}', ${fault}`));
  for (const item of items) {
    once('question', item.id);
    checkQuestion(item, fail);
  }
  for (const key of Object.keys(facts.item ?? {}))
    if (!items.some((item) => item.id === key) && !(key === 'of' && question.fixedBy))
      fail(`the schema of list '${id}' has '${key}', but no item asks it; ask it, or take it out of the schema`);
}

function checkQuestion(question: Question, fail: Fail) {
  const {id, kind, facts} = question;
  const kinds = kindsOf[facts.base];
  if (!facts.format && !kinds.includes(kind))
    fail(`question '${id}' is of kind '${kind}', but its schema holds a ${facts.base}; use ${kinds.join(' or ')}`);
  for (const code of facts.codes)
    if (facts.format !== 'slots' && !plainName(code))
      fail(`question '${id}' has the code '${code}'; use camelCase ASCII letters and digits`);
  for (const name of propsOf(question))
    if (!isContextKey(name)) fail(`question '${id}' uses '${name}', which no school supplies; correct the name`);
  if (facts.required && question.when)
    fail(`question '${id}' has a condition, so its schema must be optional; write 'needed: true' here instead`);
  if (facts.base !== 'list' && question.items)
    fail(`question '${id}' has 'items', but its schema is not a list; take them out, or make it a list`);
  if (facts.base === 'list' && !question.items) fail(`question '${id}' is a list; give it 'items'`);
  if (question.optionsFrom && !facts.fromContext && facts.format !== 'slots')
    fail(`question '${id}' takes its options from the school; its schema must be suppliedChoice()`);
  if (question.drawnBy) checkOwnKind(question, question.drawnBy, fail);
  checkItems(question, fail);
}

const suppliedTo = ({count, link, with: parts = {}}: Line) =>
  [count, link, ...Object.values(parts)].filter((name) => name !== undefined);

/** The questions that a part of the line reads. */
const namedIn = (part: LinePart): readonly string[] => {
  if (typeof part === 'string') return [part];
  return 'list' in part ? [part.list] : questionsOf(part.when);
};

function checkReferences(form: FormDefinition, asked: ReadonlySet<string>, fail: Fail) {
  const presets = Object.values(form.presets);
  const named = [
    ...form.leaveOut,
    ...form.offerAgain,
    ...presets.flatMap((preset) => preset.questions),
    ...Object.values(form.staff?.groups ?? {}).flat(),
    ...(form.staff?.line ?? []).flatMap(namedIn),
  ];
  for (const id of named) if (!asked.has(id)) fail(`names the question '${id}', which is not asked; correct the id`);
  for (const id of presets.flatMap((preset) => preset.sections))
    if (!form.sections.some((section) => section.id === id))
      fail(`a preset names the section '${id}', which is not there; correct the id`);
  for (const {id, first, items} of form.sections)
    for (const early of first?.ids ?? [])
      if (!items.some((item) => item.id === early)) fail(`section '${id}' puts '${early}' first, but does not have it`);
  for (const line of [...(form.start || []), ...form.after])
    for (const name of suppliedTo(line))
      if (!isContextKey(name)) fail(`line '${line.key}' says '${name}', which no school supplies; correct the name`);
}

/** A name, a number or an address would say who it is that the form does not ask for. */
function checkAnonymous(form: FormDefinition, fail: Fail) {
  if (form.stages) fail('is anonymous, so nothing can answer it later; take out its stages');
  for (const {id, facts, isName, prefill} of form.questions)
    if (isName || prefill || facts.format || facts.fromContext || facts.base === 'list')
      fail(`is anonymous, but question '${id}' can say who answers; ask for a choice or a person's own words`);
}

/**
 * Checks what the compiler cannot see.
 *
 * @throws FormDefinitionError
 */
export function checkForm(form: FormDefinition): void {
  const fail: Fail = failing(form.id);
  if (!Number.isInteger(form.version) || form.version < 1)
    fail(`version is ${String(form.version)}; use a whole number from 1`);
  checkNames(form, fail);
  const asked = new Set(form.questions.map(({id}) => id));
  for (const question of form.questions) checkQuestion(question, fail);
  for (const key of Object.keys(shapeOf(form.schema)))
    if (!asked.has(key)) fail(`the schema has '${key}', but no section asks it; ask it, or take it out of the schema`);
  checkReferences(form, asked, fail);
  if (form.anonymous) checkAnonymous(form, fail);
  checkConditions(form, fail);
  checkDisplays(form, fail);
}
