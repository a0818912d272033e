import {nothing} from 'lit';
import type {Display} from '../../src/forms/display.js';
import type {Problem} from '../../src/schemas/problem.js';
import type {Length} from '../../src/session/plan.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import {idOf} from '../parts/id-of.js';
import type {ControlMap} from '../question/form-view.js';
import {forNextChild, offersOf} from './children.js';
import {FormChangeEvent, FormProblemsEvent, FormStepEvent} from './events.js';
import {FormState} from './form-state.js';
import {formPage} from './form-page.js';
import {LateLoader, type QuestionParts} from './late-loader.js';
import type {Action, PageHost} from './page-host.js';
import type {Sender} from './sender.js';

/** What a family may still do while its answers are on their way. */
const whileSending: ReadonlySet<Action> = new Set(['talk', 'ask-talk', 'show-english', 'copy', 'print']);

/**
 * Runs one form in one element: where the family is and what its buttons do. The first page needs only the card and
 * the words; everything else is there once `prepare` has been.
 */
export class FormController extends FormState implements PageHost {
  readonly #late = new LateLoader({
    bringDefinition: () => this.element.bringDefinition(),
    stage: () => this.stage,
    isHosted: () => this.place !== 'page',
    questionsReady: () => this.#begin(),
    allReady: () => this.element.dress(this.#late.questions!.styles),
  });
  #sender: Sender | undefined;
  #unsubscribe: (() => void) | undefined;
  #hadProblems = false;
  #childName: string | undefined;

  get hosted(): QuestionParts['hosted'] {
    return this.#late.questions!.hosted;
  }

  get controls(): ControlMap {
    return this.#late.questions!.controls;
  }

  get nest(): LateLoader['nested'] {
    return this.#late.nested;
  }

  shown(displays: readonly Display[]): unknown {
    const {displays: drawn, drawRich} = this.#late.questions!;
    return drawn?.drawDisplays(this, displays, drawRich) ?? nothing;
  }

  /** Whether there is something to show: a first page, why there is none, or the first questions. */
  get isReady(): boolean {
    const isEarly = this.hasStart || this.barred !== undefined || this.loadFailed;
    return (isEarly && !this.isControl) || this.#late.questions !== undefined;
  }

  template() {
    const {at} = this.step;
    const {hosted, sectionPage} = this.#late.questions ?? {};
    const {reviewPage, sentPage} = this.#late.later ?? {};
    if (this.isControl && hosted) return hosted.controlPage(this);
    const page = at === 'section' ? sectionPage : at === 'review' ? reviewPage : sentPage;
    const isFirst = at === 'start' || !page || this.barred;
    return formPage(this, isFirst ? undefined : () => page(this), this.session);
  }

  /** Loads what comes after the first page, once; says whether it is there. */
  prepare(): Promise<boolean> {
    return this.#late.prepare();
  }

  /**
   * The same, so that it does not slow the first page down; a form that begins with its questions has no time to wait.
   *
   * @param delay ms
   */
  prepareSoon(delay: number): void {
    if (this.hasStart) setTimeout(() => void this.prepare(), delay);
    else void this.#start().then(() => this.#late.prepareAfterPaint());
  }

  /** The school supplies something else; what the family has entered stays, unless it is about another child. */
  reconfigure(length: Length): void {
    // Another definition is on its way; it will begin with what the school supplies then.
    const {questions} = this.#late;
    if (!questions) return;
    const {id} = this.session.child;
    const options = {...this.#options(), length};
    const isOther = id !== undefined && questions.childOf(options.context ?? {}, this.session.entries).id !== id;
    if (isOther) return this.#turnToChild();
    this.session.configure(options);
    this.stamp++;
  }

  /** Empties the form, at once: whoever sets answers in the next line must find them there. */
  empty(): void {
    this.children.clear();
    const {at} = this.step;
    this.#begin();
    // As with native controls, the focus stays where it is: perhaps on the host's own button.
    if (at !== this.step.at) this.element.dispatchEvent(new FormStepEvent(this.navigator.name(this.session)));
  }

  /** Starts with another definition. */
  restart(): void {
    this.children.clear();
    this.#late.restart();
  }

  act(action: Action): void {
    // What is being sent must stay what the family sees: nothing can be changed, or left, until it is known.
    if (this.sending.status === 'sending' && !whileSending.has(action)) return;
    void this.#actions[action]();
  }

  changeAnswer(path: string): void {
    if (this.sending.status === 'sending') return;
    this.move(() => this.navigator.to(this.session, path.split('.')[0]!), idOf(this, path));
  }

  async send(): Promise<void> {
    if (await this.prepare()) await (this.#sender ??= new this.#late.later!.Sender(this)).send();
  }

  /** Checks everything and brings the family to what must be put right. */
  async report(): Promise<void> {
    if ((await this.prepare()) && this.session.check().length) this.showProblems(this.session.problems);
  }

  showProblems(problems: readonly Problem[]): void {
    this.move(() => this.navigator.to(this.session, problems[0]!.path.split('.')[0]!));
    this.#stop(problems);
  }

  readonly #actions: Readonly<Record<Action, () => void | Promise<void>>> = {
    start: () => this.#start(),
    short: () => this.#start('short'),
    full: () => this.#start('full'),
    more: () => {
      this.session.configure({length: 'full'});
      this.move(() => this.navigator.more(this.session));
    },
    continue: () => this.#whenWhole(() => this.#continue()),
    back: () => this.move(() => this.navigator.back(this.session, this.hasStart)),
    skip: () => this.#whenWhole(() => this.move(() => this.navigator.next(this.session))),
    send: () => this.send(),
    retry: () => (this.barred ? this.element.askAgain() : this.send()),
    copy: () => this.#copy(),
    print: () => this.#late.later!.printCopy(this, this.element.renderRoot),
    talk: () => this.toggleTalk(),
    survey: () => this.#nest('surveyOpen'),
    'ask-talk': () => this.#nest('asksForTalk'),
    'next-child': () => this.#nextChild(),
    'show-english': () => this.toggleEnglish(),
  };

  #options(): SessionOptions {
    const options = this.element.sessionOptions(this.#late.questions!.definition);
    return this.children.isNext ? forNextChild(options) : options;
  }

  #begin(next: SessionOptions = {}) {
    const {definition, FormSession: Session} = this.#late.questions!;
    this.#unsubscribe?.();
    this.session = new Session(definition, {...this.#options(), ...next});
    this.#sender = undefined;
    this.#unsubscribe = this.session.subscribe(({path, shown, hidden}) => this.#entered(path, shown, hidden));
    if (this.hasStart) this.navigator.step = {at: 'start'};
    else this.navigator.begin(this.session);
    this.surveyOpen = false;
    this.receipt = undefined;
    this.copyText = undefined;
    this.sending = {status: 'idle'};
    this.element.dress(this.#late.questions!.styles);
    this.element.sessionBegan(this.session);
    void this.pageCheck();
    this.draw();
  }

  #entered(path: string, shown: readonly string[], hidden: readonly string[]) {
    const pageChanged = shown.length > 0 || hidden.length > 0;
    if (pageChanged) this.announce(this.words.text(shown.length ? 'text.newQuestion' : 'text.questionGone'));
    this.element.entryChanged();
    this.element.dispatchEvent(new FormChangeEvent(path));
    // The caption over the page is the child's name.
    if (pageChanged || this.#hadProblems || this.session.child.name !== this.#childName) this.draw();
    this.#childName = this.session.child.name;
    this.#hadProblems = this.session.problems.length > 0;
  }

  async #start(length?: 'short' | 'full') {
    this.loadFailed = !(await (this.hasStart ? this.prepare() : this.#late.prepareQuestions()));
    if (this.loadFailed || !this.hasStart) return this.draw();
    if (length) this.session.configure({length});
    this.move(() => this.navigator.begin(this.session));
  }

  /** Where the rest cannot be had, the page stays as it is, with every word in it, and says so. */
  #whenWhole(act: () => void) {
    return this.#late.whenWhole((isThere) => {
      this.loadFailed = !isThere;
      if (isThere) act();
      else this.draw();
    });
  }

  async #nest(which: 'surveyOpen' | 'asksForTalk') {
    this.loadFailed = !(await this.#late.prepareNested());
    if (this.loadFailed) this.draw();
    else this.open(which);
  }

  #continue() {
    const page = this.navigator.page(this.session);
    const problems = this.session.check((page?.items ?? []).map(({id}) => id));
    if (problems.length) this.#stop(problems);
    // On the way back to the review, what the school's receiver found wrong on other pages comes first.
    else if (this.navigator.isReturning && this.session.problems.length) this.showProblems(this.session.problems);
    else this.move(() => this.navigator.next(this.session));
  }

  /** The school's page has turned to another child. Who has not begun yet reads the first page first. */
  #turnToChild() {
    if (!this.isControl && this.step.at !== 'start') return this.#nextChild();
    this.children.isNext = true;
    this.#begin();
  }

  #nextChild() {
    const {length} = this.session;
    this.children.isNext = true;
    this.#begin({offers: offersOf(this.session), length});
    this.move(() => this.navigator.begin(this.session));
  }

  async #copy() {
    const {text, copied} = await this.#late.later!.copyText(this);
    this.copyText = copied ? undefined : text;
    if (copied) this.announce(this.words.text('text.copied'));
    else this.focusLater(idOf(this, 'copy'));
  }

  #stop(problems: readonly Problem[]) {
    this.#hadProblems = true;
    this.element.dispatchEvent(new FormProblemsEvent(problems.map(({path, key}) => ({path, key}))));
    this.focusLater(idOf(this, 'summary'));
  }
}
