import type {Question} from '../forms/form.js';
import type {Problem} from '../schemas/problem.js';
import {answerOf, type Reading} from './answer.js';
import type {Entry, ItemEntries} from './entry.js';

/** What a check depends on beside the entry itself. */
export interface Checking extends Reading {
  /** The day (ISO) that a date must not be before, if there is one. */
  readonly earliest?: (question: Question) => string | undefined;
}

/** Real dates only: one that is not real is said to be that. */
function tooEarly(question: Question, answer: unknown, {earliest}: Checking, path: string): Problem[] {
  const first = question.notBefore && earliest?.(question);
  return first && String(answer) < first ? [{path, key: 'dateFuture', params: {}}] : [];
}

/**
 * What must be put right in one question.
 *
 * @param question the question, which is shown
 * @param entry what stands there
 * @param checking which questions of a list's items are asked, its rows, the earliest day
 * @param path where it stands, when that is not its id
 */
export function problemsOf(
  question: Question,
  entry: Entry | undefined,
  checking: Checking,
  path: string = question.id,
): Problem[] {
  const answer = answerOf(question, entry, checking);
  if (answer === undefined) {
    const key = question.kind === 'list' ? 'listMin' : 'required';
    return question.needed ? [{path, key, params: {}}] : [];
  }
  if (!question.items)
    return [...question.check(answer, path), ...tooEarly(question, answer, checking, path)].slice(0, 1);
  const inside = (entry as readonly ItemEntries[]).flatMap((item, index) =>
    question
      .items!.filter((part) => checking.itemShown?.(item, part) ?? true)
      .flatMap((part) => problemsOf(part, item[part.id], checking, `${path}.${index}.${part.id}`)),
  );
  // Of the list as a whole only its length is left to check: what is inside is said above, where it stands.
  const whole = question.check(answer, path).filter((problem) => problem.path === path);
  return [...whole, ...inside];
}

/**
 * The problems after an entry: what was wrong is checked again, and nothing else (never while a person is typing
 * something that was not wrong).
 *
 * @param problems as they were
 * @param question whose entry has changed
 * @param found what is wrong with it now
 * @param hidden questions that are no longer asked
 */
export function problemsAfter(
  problems: readonly Problem[],
  question: string,
  found: readonly Problem[],
  hidden: readonly string[],
): readonly Problem[] {
  return problems.flatMap((problem) => {
    const id = problem.path.split('.')[0]!;
    if (hidden.includes(id)) return [];
    return id === question ? found.filter(({path}) => path === problem.path) : [problem];
  });
}

/**
 * The problems when a list is entered as a whole: where one item was taken out, those of the items after it move up.
 *
 * @param problems as they were
 * @param list the question
 * @param before its items as they were
 * @param after its items now
 */
export function problemsWithout(
  problems: readonly Problem[],
  list: string,
  before: Entry | undefined,
  after: Entry,
): readonly Problem[] {
  if (!Array.isArray(before) || after.length !== before.length - 1) return problems;
  const taken = before.findIndex((item, index) => item !== after[index]);
  return problems.flatMap((problem) => {
    const [id, place, part] = problem.path.split('.');
    if (id !== list || part === undefined || Number(place) < taken) return [problem];
    return Number(place) === taken ? [] : [{...problem, path: `${id}.${Number(place) - 1}.${part}`}];
  });
}

/** Problems in the order in which their questions are asked. */
export function inOrder(problems: readonly Problem[], questions: readonly Question[]): readonly Problem[] {
  const place = ({path}: Problem) => questions.findIndex(({id}) => id === path.split('.')[0]);
  return [...problems].sort((one, other) => place(one) - place(other));
}
