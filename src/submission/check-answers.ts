import {holds, questionsOf, partsOf, type Condition, type Situation} from '../forms/condition.js';
import {questionsIn, type FormDefinition, type Question} from '../forms/form.js';
import type {Problem} from '../schemas/problem.js';
import {codesOfAnswer, entryOf, isBlankAnswer, itemCodesOf} from '../session/answer.js';
import {problemsOf} from '../session/problems.js';

type Answers = Readonly<Record<string, unknown>>;

const own = (answers: Answers, id: string): unknown => (Object.hasOwn(answers, id) ? answers[id] : undefined);

/**
 * Whether a receiver cannot know if a question was shown: its condition reads what the school supplied, or another stage.
 *
 * @param question the question
 * @param isAsked whether the same answers can hold another question
 */
export const isOpen = ({when}: Question, isAsked: (id: string) => boolean): boolean =>
  readsSchool(when) || !questionsOf(when).every(isAsked);

/** Whether a condition reads what the school supplies, also where it looks into the items of a list. */
const readsSchool = (when: Condition | undefined): boolean =>
  partsOf(when).some((part) => 'prop' in part || ('some' in part && readsSchool(part.where)));

/** The items of a list, as a condition reads them; what is hidden in an item counts as blank there too. */
const itemsOf = (list: Question | undefined, answer: unknown) =>
  itemCodesOf(answer).map((codes, index) => {
    const mayBeShown = maybeShownBy(list?.items ?? [], (answer as readonly Answers[])[index] ?? {}).mayBeShown;
    return (id: string) => (mayBeShown(id) ? codes(id) : []);
  });

function maybeShownBy(questions: readonly Question[], answers: Answers) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const open = (question: Question) => isOpen(question, (id) => byId.has(id));
  const known = new Map<string, boolean>();
  const mayBeShown = (id: string): boolean => {
    const question = byId.get(id);
    if (!question) return true;
    if (!known.has(id)) known.set(id, open(question) || holds(question.when, situation));
    return known.get(id)!;
  };
  const situation: Situation = {
    codes: (id) => (mayBeShown(id) ? codesOfAnswer(own(answers, id)) : []),
    prop: () => undefined,
    items: (id) => (mayBeShown(id) ? itemsOf(byId.get(id), own(answers, id)) : []),
  };
  return {open, mayBeShown};
}

/**
 * Which questions the answers themselves show. A hidden question counts as blank, as in the page. Where a condition
 * reads what the school supplied, or what another stage answered, nothing is known: then the question may have been
 * shown, but is not needed.
 *
 * @param questions what can be asked, of one stage
 * @param answers its answers
 */
export function shownBy(questions: readonly Question[], answers: Answers) {
  const {open, mayBeShown} = maybeShownBy(questions, answers);
  return (question: Question) => !open(question) && mayBeShown(question.id);
}

function checkQuestion(
  question: Question,
  answers: Answers,
  isShown: (question: Question) => boolean,
): readonly Problem[] {
  const answer = own(answers, question.id);
  if (isBlankAnswer(answer)) {
    const key = question.kind === 'list' ? 'listMin' : 'required';
    return question.needed && isShown(question) ? [{path: question.id, key, params: {}}] : [];
  }
  const problems = question.check(answer, question.id);
  const {items} = question;
  if (!items || !Array.isArray(answer)) return problems;
  const inside = problemsOf(question, entryOf(question, answer), {
    itemShown: (item, part) => shownBy(items, item)(part),
  });
  return [...inside, ...problems.filter(({path}) => !inside.some((problem) => problem.path === path))];
}

/**
 * Checks the answers of a version that is known.
 *
 * @param form the definition
 * @param answers by question id
 * @param stage whose answers they are: those of another stage are not among them
 * @returns the problems in the order of the form, then unknown keys
 */
export function checkAnswers(form: FormDefinition, answers: Answers, stage: string): Problem[] {
  const questions = questionsIn(form, stage);
  const known = new Set(questions.map(({id}) => id));
  const isShown = shownBy(questions, answers);
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  return [
    ...questions.flatMap((question) => checkQuestion(question, answers, isShown)),
    ...unknown.map((path) => ({path, key: 'unknown', params: {}})),
  ];
}
