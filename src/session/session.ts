import {propOf, type Child, type Context} from '../forms/context.js';
import type {FormDefinition, Question} from '../forms/form.js';
import type {Problem} from '../schemas/problem.js';
import {answerOf} from './answer.js';
import {EntryStore} from './entry-store.js';
import {codesIn, type Entry} from './entry.js';
import {childOf} from './child.js';
import {isOffered, optionsOf, selectionAfter, type Option} from './options.js';
import {itemShownBy} from './item-shown.js';
import {pagesOf, type Page} from './pages.js';
import {planOf, type Length, type Plan} from './plan.js';
import {inOrder, problemsAfter, problemsOf} from './problems.js';
import {Visibility} from './visibility.js';
import {Watchers, type Change} from './watchers.js';

/** How a form is filled in. */
export interface SessionOptions {
  readonly context?: Context;
  /** Default `full`. */
  readonly length?: Length;
  /** Ids to leave out; default the form's own list. */
  readonly leaveOut?: readonly string[];
  readonly onePerPage?: boolean;
  /** Entries of the last child's form about the family itself: offered, never filled in. */
  readonly offers?: ReadonlyMap<string, Entry>;
}

/**
 * One person filling in one form. It runs without a page: entries go in; what is asked, what must be put right and
 * the typed answers come out.
 */
export class FormSession<Answers = Readonly<Record<string, unknown>>> {
  readonly form: FormDefinition<Answers>;
  readonly offers: Map<string, Entry>;
  readonly #entries = new EntryStore();
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #watchers = new Watchers();
  #options: Required<Omit<SessionOptions, 'offers'>>;
  #problems: readonly Problem[] = [];
  #plan!: Plan;
  #visibility!: Visibility;
  #pages: readonly Page[] | undefined;

  constructor(form: FormDefinition<Answers>, {offers, ...options}: SessionOptions = {}) {
    this.form = form;
    this.offers = new Map(offers);
    this.#questions = new Map(form.questions.map((question) => [question.id, question]));
    this.#options = {context: {}, length: 'full', leaveOut: form.leaveOut, onePerPage: false, ...options};
    this.#lay();
  }

  get context(): Context {
    return this.#options.context;
  }

  get length(): Length {
    return this.#options.length;
  }

  /** What can be asked, and what could not be left out. */
  get plan(): Plan {
    return this.#plan;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries.all;
  }

  /** Changes how the form is asked; every entry stays. */
  configure(options: Omit<SessionOptions, 'offers'>): void {
    this.#options = {...this.#options, ...options};
    this.#lay();
    this.#problems = this.#problems.filter(({path}) => this.isShown(path.split('.')[0]!));
  }

  /** Whether a question or statement is asked now. */
  isShown(id: string): boolean {
    return this.#visibility.has(id);
  }

  /** Whether a question of a list's item is asked, given the rest of that item. */
  readonly isItemShown = itemShownBy((name) => propOf(this.context, name));

  /** The screens of questions, as things stand. */
  get pages(): readonly Page[] {
    return (this.#pages ??= pagesOf(
      this.#plan.sections.map(({id, items}) => ({id, items: items.filter((item) => this.isShown(item.id))})),
      this.#options.onePerPage,
    ));
  }

  question(path: string): Question | undefined {
    const [id, , item] = path.split('.');
    const question = this.#questions.get(id!);
    return item === undefined ? question : question?.items?.find((part) => part.id === item);
  }

  options(question: Question): readonly Option[] {
    return optionsOf(question, this.context, this.#visibility.situation);
  }

  entry(path: string): Entry | undefined {
    return this.#entries.at(path);
  }

  problem(path: string): Problem | undefined {
    return this.#problems.find((problem) => problem.path === path);
  }

  /** The child that this form is about, as far as it is known. */
  get child(): Partial<Child> {
    return childOf(this.context, this.#entries.all);
  }

  /**
   * Takes what was typed or ticked.
   *
   * @param path a question's id, or `list.0.question`
   * @param entry what stands there now
   */
  enter(path: string, entry: Entry): void {
    const question = this.question(path);
    if (!question || !this.#entries.put(question, path, entry)) return;
    const id = path.split('.')[0]!;
    this.offers.delete(id);
    this.#changed(id, path);
  }

  /** Takes an answer back; the question is as if never answered. */
  clear(path: string): void {
    const question = this.question(path);
    if (!question) return;
    if (path.includes('.')) return this.enter(path, question.facts.base === 'choices' ? [] : '');
    this.#entries.remove(path);
    this.#changed(path, path);
  }

  /**
   * Ticks or unticks one code. An exclusive code and the others clear each other.
   *
   * @param path a question that takes several codes
   * @param code which one
   * @param selected whether it is ticked now
   */
  select(path: string, code: string, selected: boolean): void {
    const {facts} = this.question(path) ?? {};
    const before = this.entry(path);
    const codes = Array.isArray(before) ? (before as readonly string[]) : [];
    if (facts) this.enter(path, selectionAfter(facts, codes, code, selected));
  }

  /**
   * Checks what is asked.
   *
   * @param ids the questions to check, by default all that are shown; a hidden question is never checked
   * @returns what must be put right, in the order of the form; the session remembers it, and from then on each entry
   *   is checked at once where there is a problem, and only there
   */
  check(ids: readonly string[] = this.#shownQuestions().map(({id}) => id)): readonly Problem[] {
    const problems = this.#shownQuestions()
      .filter(({id}) => ids.includes(id))
      .flatMap((question) => this.#problemsOf(question));
    const elsewhere = this.#problems.filter(({path}) => !ids.includes(path.split('.')[0]!));
    this.setProblems([...elsewhere, ...problems]);
    return problems;
  }

  /** Whether nothing must be put right; the session's problems stay as they are. */
  get isValid(): boolean {
    return this.#shownQuestions().every((question) => !this.#problemsOf(question).length);
  }

  /** Problems from elsewhere (the school's receiver), or none. */
  setProblems(found: readonly Problem[]): void {
    const problems = inOrder(found, this.#shownQuestions());
    const touched = new Set([...this.#problems, ...problems].map(({path}) => path.split('.')[0]!));
    this.#problems = problems;
    for (const id of touched) this.#watchers.wake(id);
  }

  /** The typed answers: what is shown and not blank. */
  answers(): Partial<Answers> {
    const answers = this.#shownQuestions().map(
      (question) => [question.id, answerOf(question, this.#entries.at(question.id), this.isItemShown)] as const,
    );
    return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)) as Partial<Answers>;
  }

  /** Puts answers in from outside, by question id. What is not an answer of this form is left out. */
  setAnswers(answers: Readonly<Record<string, unknown>>): void {
    this.#entries.replace(this.form, answers);
    this.#problems = [];
    this.#lay();
    this.#watchers.wakeAll();
  }

  /**
   * @param listener told after every entry
   * @returns a function that stops it
   */
  subscribe(listener: (change: Change) => void): () => void {
    return this.#watchers.subscribe(listener);
  }

  /**
   * @param id a question
   * @param callback told when its entry or its problem has changed, and for nothing else
   * @returns a function that stops it
   */
  watch(id: string, callback: () => void): () => void {
    return this.#watchers.watch(id, callback);
  }

  #shownQuestions(): readonly Question[] {
    return this.pages.flatMap(({items}) => items.filter((item): item is Question => item.kind !== 'statement'));
  }

  #problemsOf(question: Question): readonly Problem[] {
    const entry = this.#entries.at(question.id);
    if (!isOffered(this.options(question), question, entry)) return [{path: question.id, key: 'code', params: {}}];
    return problemsOf(question, entry, this.isItemShown);
  }

  #changed(id: string, path: string) {
    const shift = this.#visibility.update(id);
    if (shift.shown.length || shift.hidden.length) this.#pages = undefined;
    if (this.#problems.length) {
      const wrong = this.#problems.some((problem) => problem.path.split('.')[0] === id);
      const found = wrong ? this.#problemsOf(this.#questions.get(id)!) : [];
      this.#problems = problemsAfter(this.#problems, id, found, shift.hidden);
    }
    this.#watchers.tell({path, ...shift});
  }

  #lay() {
    this.#entries.fill(this.form, this.context);
    this.#plan = planOf(this.form, this.#options);
    const items = this.#plan.sections.flatMap((section) => section.items);
    const known = {
      codes: (id: string) => codesIn(this.#entries.at(id)),
      prop: (name: string) => propOf(this.context, name),
    };
    this.#visibility = new Visibility(this.form.id, items, known);
    this.#pages = undefined;
  }
}
