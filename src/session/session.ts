import type {Child, Context} from '../forms/context.js';
import type {FormDefinition, Question} from '../forms/form.js';
import type {Stage} from '../forms/stage.js';
import type {Problem} from '../schemas/problem.js';
import type {Subject} from '../forms/subject.js';
import type {Row} from './answer.js';
import {Asking, askingOptions, type AskingOptions} from './asking.js';
import {childOf} from './child.js';
import type {Earlier} from './earlier.js';
import {EntryStore} from './entry-store.js';
import type {Entry, ItemEntries} from './entry.js';
import {selectionAfter, type Option} from './options.js';
import type {Page} from './pages.js';
import type {Length, Plan} from './plan.js';
import {inOrder, problemsAfter, problemsWithout} from './problems.js';
import type {SessionOptions} from './session-options.js';
import {Watchers, type Change} from './watchers.js';

/**
 * One person filling in one form. It runs without a page: entries go in; what is asked, what must be put right and
 * the typed answers come out.
 */
export class FormSession<Answers = Readonly<Record<string, unknown>>> {
  readonly form: FormDefinition<Answers>;
  readonly offers: Map<string, Entry>;
  readonly #entries = new EntryStore();
  readonly #watchers = new Watchers();
  #options: AskingOptions;
  #problems: readonly Problem[] = [];
  #asking!: Asking;

  constructor(form: FormDefinition<Answers>, {offers, ...options}: SessionOptions = {}) {
    this.form = form;
    this.offers = new Map(offers);
    this.#options = askingOptions(form, options);
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
    return this.#asking.plan;
  }

  get stage(): Stage {
    return this.#options.stage;
  }

  /** What was said in the stages before this one. */
  get earlier(): Earlier {
    return this.#asking.earlier;
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
    return this.#asking.isShown(id);
  }

  /** Whether a question of a list's item is asked, given the rest of that item. */
  isItemShown(item: ItemEntries, question: Question): boolean {
    return this.#asking.itemShown(item, question);
  }

  /** The screens of questions, as things stand. */
  get pages(): readonly Page[] {
    return this.#asking.pages;
  }

  question(path: string): Question | undefined {
    return this.#asking.question(path);
  }

  options(question: Question): readonly Option[] {
    return this.#asking.options(question);
  }

  /** The rows of a list that has those of another; undefined for a list of a person's own items. */
  rows(question: Question): readonly Row[] | undefined {
    return this.#asking.rows(question);
  }

  entry(path: string): Entry | undefined {
    return this.#entries.at(path);
  }

  problem(path: string): Problem | undefined {
    return this.#problems.find((problem) => problem.path === path);
  }

  /** The child that this form is about, as far as it is known. */
  get child(): Partial<Child> {
    const {childId: id, childName: name} = this.earlier.nearest?.subject ?? {};
    return name ? {...(id && {id}), name} : childOf(this.context, this.#entries.all);
  }

  /**
   * Takes what was typed or ticked.
   *
   * @param path a question's id, or `list.0.question`
   * @param entry what stands there now
   */
  enter(path: string, entry: Entry): void {
    const question = this.question(path);
    const id = path.split('.')[0]!;
    const whole = this.question(id);
    const before = this.entry(path);
    if (!question || !whole || !this.#entries.put(question, path, entry, this.rows(whole)?.length)) return;
    this.#problems = problemsWithout(this.#problems, path, before, entry);
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
    const question = this.question(path);
    const before = this.entry(path);
    const codes = Array.isArray(before) ? (before as readonly string[]) : [];
    if (question) this.enter(path, selectionAfter(this.options(question), codes, code, selected));
  }

  /**
   * Checks what is asked.
   *
   * @param ids the questions to check, by default all that are shown; a hidden question is never checked
   * @returns what must be put right, in the order of the form; the session remembers it, and from then on each entry
   *   is checked at once where there is a problem, and only there
   */
  check(ids: readonly string[] = this.#asking.shown.map(({id}) => id)): readonly Problem[] {
    const problems = this.#asking.shown
      .filter(({id}) => ids.includes(id))
      .flatMap((question) => this.#asking.problems(question));
    const elsewhere = this.#problems.filter(({path}) => !ids.includes(path.split('.')[0]!));
    this.setProblems([...elsewhere, ...problems]);
    return problems;
  }

  /** Whether nothing must be put right; the session's problems stay as they are. */
  get isValid(): boolean {
    return !this.firstProblem;
  }

  /** The first thing that must be put right, if there is one. */
  get firstProblem(): Problem | undefined {
    return this.#asking.firstProblem;
  }

  /** Whether a person has answered nothing; what was known already is no answer of theirs. */
  get isBlank(): boolean {
    return this.#asking.shown.every(({id}) => this.#entries.isLeft(id));
  }

  /** Problems from elsewhere (the school's receiver), or none. */
  setProblems(found: readonly Problem[]): void {
    const problems = inOrder(found, this.#asking.shown);
    const touched = new Set([...this.#problems, ...problems].map(({path}) => path.split('.')[0]!));
    this.#problems = problems;
    for (const id of touched) this.#watchers.wake(id);
  }

  /** The typed answers: what is shown and not blank, and what the school supplies with them. */
  answers(): Partial<Answers> {
    return this.#asking.answers() as Partial<Answers>;
  }

  /** Whom it is about, as far as the host, staff or the stage before said so; what a family typed is an answer. */
  get subject(): Subject {
    return this.#asking.subject(this.child);
  }

  /** Puts answers in from outside, by question id. What is not an answer of this form is left out. */
  setAnswers(answers: Readonly<Record<string, unknown>>): void {
    this.#entries.replace(this.#asking.questions, answers, this.#asking.rows);
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

  #changed(id: string, path: string) {
    const shift = this.#asking.update(id);
    if (this.#problems.length) {
      const wrong = this.#problems.some((problem) => problem.path.split('.')[0] === id);
      const found = wrong ? this.#asking.problems(this.question(id)!) : [];
      this.#problems = problemsAfter(this.#problems, id, found, shift.hidden);
    }
    const changed = [id, ...shift.shown, ...shift.hidden];
    for (const taker of new Set(changed.flatMap((one) => this.#asking.takersOf(one)))) this.#watchers.wake(taker);
    this.#watchers.tell({path, ...shift});
  }

  #lay() {
    this.#asking = new Asking(this.form, this.#options, this.#entries.all);
    // What is filled in can show more questions, so conditions are read again.
    if (this.#entries.fill(this.#asking, this.context))
      this.#asking = new Asking(this.form, this.#options, this.#entries.all);
  }
}
