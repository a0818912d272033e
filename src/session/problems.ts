import type {Question} from '../forms/form.js';
import {checkValue} from '../schemas/check.js';
import type {Problem} from '../schemas/problem.js';
import {answerOf} from './answer.js';
import type {Entry, ItemEntries} from './entry.js';

/** Whether a question of a list's item is asked, given the rest of the item. */
export type ItemShown = (item: ItemEntries, question: Question) => boolean;

/**
 * What must be put right in one question.
 *
 * @param question the question, which is shown
 * @param entry what stands there
 * @param itemShown which questions of a list's items are asked
 * @param path where it stands, when that is not its id
 */
export function problemsOf(
  question: Question,
  entry: Entry | undefined,
  itemShown: ItemShown,
  path: string = question.id,
): Problem[] {
  const answer = answerOf(question, entry, itemShown);
  if (answer === undefined) {
    const key = question.kind === 'list' ? 'listMin' : 'required';
    return question.needed ? [{path, key, params: {}}] : [];
  }
  if (!question.items) return checkValue(question.schema, answer, path);
  const inside = (entry as readonly ItemEntries[]).flatMap((item, index) =>
    question
      .items!.filter((part) => itemShown(item, part))
      .flatMap((part) => problemsOf(part, item[part.id], itemShown, `${path}.${index}.${part.id}`)),
  );
  // Of the list as a whole only its length is left to check: what is inside is said above, where it stands.
  const whole = checkValue(question.schema, answer, path).filter((problem) => problem.path === path);
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

/** Problems in the order in which their questions are asked. */
export function inOrder(problems: readonly Problem[], questions: readonly Question[]): readonly Problem[] {
  const place = ({path}: Problem) => questions.findIndex(({id}) => id === path.split('.')[0]);
  return [...problems].sort((one, other) => place(one) - place(other));
}
