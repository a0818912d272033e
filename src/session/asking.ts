import {holds, type Situation} from '../forms/condition.js';
import type {Child, Context} from '../forms/context.js';
import {propOf} from '../forms/context-keys.js';
import type {FormDefinition, Question} from '../forms/form.js';
import {familyStage, type Stage} from '../forms/stage.js';
import {subjectQuestions} from '../forms/subject-questions.js';
import {isRealDate} from '../schemas/real-date.js';
import type {Problem} from '../schemas/problem.js';
import type {Subject} from '../forms/subject.js';
import {answerOf, itemCodesOf, type Answer, type Row} from './answer.js';
import {isoOf, today} from './date.js';
import {Earlier} from './earlier.js';
import {codesIn, type Entries, type Entry, type ItemEntries} from './entry.js';
import {isOffered, optionsOf, stillOffered, type Option} from './options.js';
import {pagesOf, type Page} from './pages.js';
import {planOf, type Length, type Plan} from './plan.js';
import {problemsOf, type Checking} from './problems.js';
import {rowsOf} from './rows.js';
import type {SessionOptions} from './session-options.js';
import {Visibility, type Shift} from './visibility.js';

/** How a form is asked. */
export interface AskingOptions {
  readonly context: Context;
  readonly length: Length;
  readonly leaveOut: readonly string[];
  readonly onePerPage: boolean;
  readonly stage: Stage;
  readonly inReplyTo: string | undefined;
  readonly subject: Subject | undefined;
}

/** The same, where a host leaves something to the form. */
export const askingOptions = (form: FormDefinition, options: Omit<SessionOptions, 'offers'>): AskingOptions => ({
  context: {},
  length: 'full',
  leaveOut: form.leaveOut,
  onePerPage: false,
  stage: familyStage(form),
  inReplyTo: undefined,
  subject: undefined,
  ...options,
});

/** What is asked of one person, and what that person's entries mean, as the school's context and the answers stand. */
export class Asking implements Checking {
  readonly plan: Plan;
  readonly earlier: Earlier;
  readonly #entries: Entries;
  readonly #options: AskingOptions;
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #visibility: Visibility;
  /** By question, those whose options depend on it. */
  readonly #takers = new Map<string, readonly string[]>();
  #pages: readonly Page[] | undefined;

  /**
   * @param form the form
   * @param options how it is asked
   * @param entries what stands on the screen; read again whenever it is needed
   */
  constructor(form: FormDefinition, options: AskingOptions, entries: Entries) {
    this.#entries = entries;
    this.#options = options;
    this.earlier = new Earlier(form, options.stage, options.context.previous, options.inReplyTo);
    this.plan = planOf(form, {...options, isBegun: this.earlier.nearest !== undefined});
    this.#questions = new Map(this.plan.questions.map((question) => [question.id, question]));
    for (const {id, without = []} of this.plan.questions)
      for (const other of without) this.#takers.set(other, [...(this.#takers.get(other) ?? []), id]);
    const items = this.plan.sections.flatMap((section) => section.items);
    this.#visibility = new Visibility(
      items,
      {prop: this.#prop, codes: (id) => codesIn(entries.get(id)), items: this.#itemsOf},
      (id) => (this.#questions.has(id) ? [] : this.earlier.codes(id)),
    );
  }

  get situation(): Situation {
    return this.#visibility.situation;
  }

  /** Everything that can be asked, shown or not. */
  get questions(): readonly Question[] {
    return this.plan.questions;
  }

  /** What can be asked, shown now. */
  get shown(): readonly Question[] {
    return this.pages.flatMap(({items}) => items.filter((item): item is Question => item.kind !== 'statement'));
  }

  /** The screens of questions, as things stand. */
  get pages(): readonly Page[] {
    return (this.#pages ??= pagesOf(
      this.plan.sections.map((section) => ({
        ...section,
        items: section.items.filter((item) => this.isShown(item.id)),
      })),
      this.#options.onePerPage,
    ));
  }

  isShown(id: string): boolean {
    return this.#visibility.has(id);
  }

  question(path: string): Question | undefined {
    const [id, , item] = path.split('.');
    const question = this.#questions.get(id!);
    return item === undefined ? question : question?.items?.find((part) => part.id === item);
  }

  options(question: Question): readonly Option[] {
    return optionsOf(question, this.#options.context, this.situation);
  }

  /** What of a known answer can still be chosen. */
  readonly stillOffered = (question: Question, entry: Entry): Entry | undefined =>
    stillOffered(this.options(question), question, entry);

  readonly rows = (question: Question): readonly Row[] | undefined =>
    rowsOf(question, this.#options.context, this.earlier);

  /** Inside a list a condition reads the other questions of the same item. */
  readonly itemShown = (item: ItemEntries, question: Question): boolean =>
    holds(question.when, {prop: this.#prop, codes: (id) => codesIn(item[id])});

  /** The day that a date must not be before: today, or the date in another question, where it is one. */
  readonly earliest = ({notBefore}: Question): string | undefined => {
    if (notBefore === 'today' || notBefore === undefined) return notBefore && today();
    const entry = this.#entries.get(notBefore);
    const iso = Array.isArray(entry) ? isoOf(entry as readonly string[]) : '';
    return isRealDate(iso) ? iso : undefined;
  };

  /** The answer of one question; what is not offered any more is no part of a list of codes. */
  answer(question: Question): Answer | undefined {
    const entry = this.#entries.get(question.id);
    return answerOf(question, this.#offered(question, entry), this);
  }

  /** The typed answers: what is shown and not blank, and what the school supplies with them. */
  answers(): Readonly<Record<string, unknown>> {
    const asked = this.shown
      .filter(({id}) => !this.#isSubject(id))
      .map((question) => [question.id, this.answer(question)] as const);
    const silent = this.questions
      .filter((question) => question.silent !== undefined)
      .map((question) => [question.id, this.#prop(question.silent!)] as const);
    return Object.fromEntries([...asked, ...silent].filter(([, answer]) => answer !== undefined));
  }

  /** Whom it is about: the stage before says so first, then staff who were asked, then the host. */
  subject(child: Partial<Child>): Subject {
    if (this.#options.subject) return this.#options.subject;
    const {childId, childName, respondentId} = this.earlier.nearest?.subject ?? {};
    const isNamed = child.id !== undefined || this.#isSubject('childName');
    const subject = {
      childId: childId ?? child.id,
      childName: childName ?? (isNamed ? child.name : undefined),
      respondentId: respondentId ?? this.#options.context.respondentId,
    };
    return Object.fromEntries(Object.entries(subject).filter(([, value]) => value));
  }

  problems(question: Question): readonly Problem[] {
    const entry = this.#offered(question, this.#entries.get(question.id));
    if (isOffered(this.options(question), question, entry)) return problemsOf(question, entry, this);
    const isTaken = question.without?.some((other) =>
      this.situation.codes(other).includes(typeof entry === 'string' ? entry : ''),
    );
    return [{path: question.id, key: isTaken ? 'same' : 'code', params: {}}];
  }

  get firstProblem(): Problem | undefined {
    for (const question of this.shown) {
      const [problem] = this.problems(question);
      if (problem) return problem;
    }
    return undefined;
  }

  /** The questions that no longer offer, or offer again, what is chosen in another. */
  takersOf(question: string): readonly string[] {
    return this.#takers.get(question) ?? [];
  }

  /** What follows from a changed entry. */
  update(question: string): Shift {
    const shift = this.#visibility.update(question);
    if (shift.shown.length || shift.hidden.length) this.#pages = undefined;
    return shift;
  }

  /** Ways that the family has chosen elsewhere are not among those to avoid. */
  #offered(question: Question, entry: Entry | undefined): Entry | undefined {
    if (!question.without || question.facts.base !== 'choices' || !Array.isArray(entry)) return entry;
    const taken = question.without.flatMap((other) => this.situation.codes(other));
    return (entry as readonly string[]).filter((code) => !taken.includes(code));
  }

  /** Staff's answer to which child it is about goes into the envelope. */
  #isSubject(id: string): boolean {
    return subjectQuestions.includes(this.#questions.get(id)!);
  }

  /** A list's items, as a condition reads them: of this stage, or of one before. */
  readonly #itemsOf = (id: string) => {
    const question = this.#questions.get(id);
    return itemCodesOf(question ? this.answer(question) : this.earlier.answer(id));
  };

  readonly #prop = (name: string) => propOf(this.#options.context, name);
}
