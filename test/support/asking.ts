/** One person in front of one of our forms, without a page: what is asked by what was answered and supplied. */
import type {PreviousSubmission} from '../../src/forms/context.js';
import type {FormDefinition} from '../../src/forms/form.js';
import type {Entry} from '../../src/session/entry.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import {FormSession} from '../../src/session/session.js';

export interface Given extends SessionOptions {
  readonly entries?: Readonly<Record<string, Entry>>;
}

export function filledIn<Answers>(
  form: FormDefinition<Answers>,
  {entries = {}, ...options}: Given = {},
): FormSession<Answers> {
  const session = new FormSession(form, options);
  for (const [path, entry] of Object.entries(entries)) session.enter(path, entry);
  return session;
}

/** Whether a question or statement is there. */
export const isThere = (form: FormDefinition, id: string, given?: Given): boolean => filledIn(form, given).isShown(id);

/** The ids of all that is asked, page by page. */
export const pagesOf = (form: FormDefinition, given?: Given): readonly (readonly string[])[] =>
  filledIn(form, given).pages.map(({items}) => items.map(({id}) => id));

/** The codes that a choice offers. */
export function offeredBy(form: FormDefinition, id: string, given?: Given): readonly string[] {
  const session = filledIn(form, given);
  return session.options(session.question(id)!).map(({code}) => code);
}

/** A problem as one word: where, and which. */
export const problemsOf = (form: FormDefinition, given?: Given): readonly string[] =>
  filledIn(form, given)
    .check()
    .map(({path, key}) => `${path}: ${key}`);

/** A stored submission of a stage before. */
export const stored = (
  form: FormDefinition,
  stage: string,
  answers: Readonly<Record<string, unknown>>,
): PreviousSubmission => ({submissionId: `${form.id}-${stage}`, form: form.id, stage, answers});

/** Cases of one table: what brings a question in, and what does not. */
export type Rules = Readonly<Record<string, {readonly yes: readonly Given[]; readonly no: readonly Given[]}>>;

/** Every case of a table, by what it says. */
export const casesOf = (
  rules: Rules,
): readonly {readonly says: string; readonly id: string; readonly given: Given; readonly is: boolean}[] =>
  Object.entries(rules).flatMap(([id, {yes, no}]) => [
    ...yes.map((given) => ({says: `${id} by ${JSON.stringify(given)}`, id, given, is: true})),
    ...no.map((given) => ({says: `no ${id} by ${JSON.stringify(given)}`, id, given, is: false})),
  ]);
