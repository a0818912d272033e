import type {Context} from '../../src/forms/context.js';
import type {FormDefinition} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import type {Problem} from '../../src/schemas/problem.js';
import {FormSession, type SessionOptions} from '../../src/session/session.js';
import type {Outcome} from '../../src/submission/send.js';
import type {Receipt} from '../../src/submission/submission.js';
import {idOf, type ControlMap} from '../question/form-view.js';
import {Announcer} from './announcer.js';
import {deliver} from './deliver.js';
import {FormChangeEvent, FormProblemsEvent, FormSentEvent, FormStepEvent} from './events.js';
import {Navigator} from './navigator.js';
import type {Action, PageHost, Sending, Step} from './page-host.js';

/** What the controller needs of its element. */
export interface FormHostElement extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly sendsTo: string | undefined;
  readonly isHeard: boolean;
  /** Draws the page again. */
  requestUpdate(): void;
  /** An entry has changed; the form value must follow at once. */
  entryChanged(): void;
  sessionOptions(form: FormDefinition): SessionOptions;
  /** Loads the English words too, or leaves them out again. */
  showEnglish(show: boolean): void;
}

type Later = typeof import('./later.js');

let instances = 0;

/** Runs one form in one element: where the family is, what its buttons do, how sending stands. */
export class FormController implements PageHost {
  session!: FormSession<unknown>;
  words!: Words;
  readonly prefix = `pv${++instances}-`;
  readonly headingId = `${this.prefix}heading`;
  stamp = 0;
  level = 2;
  disabled = false;
  english = false;
  choosesLength = false;
  sending: Sending = {status: 'idle'};
  receipt: Receipt | undefined;
  copyText: string | undefined;
  talkOpen = false;
  loadFailed = false;
  later: Later | undefined;
  offeredLanguages: readonly string[] = [];
  readonly #element: FormHostElement;
  readonly #navigator = new Navigator();
  readonly #announcer: Announcer;
  readonly #sentChildren = new Set<string>();
  #unsubscribe: (() => void) | undefined;
  #submissionId: string | undefined;
  #focus: string | undefined;

  constructor(element: FormHostElement) {
    this.#element = element;
    this.#announcer = new Announcer(() => element.renderRoot.querySelector('.pv-live'));
  }

  get context(): Context {
    return this.session.context;
  }

  get step(): Step {
    return this.#navigator.step;
  }

  /** Whether there is something to draw. */
  get ready(): boolean {
    return (this.session as FormSession<unknown> | undefined) !== undefined;
  }

  get controls(): ControlMap {
    return this.later!.controls;
  }

  get sends(): boolean {
    return this.#element.sendsTo !== undefined || this.#element.isHeard;
  }

  /** Whether there is another child to answer for: one not yet sent, or one whose name the family can type. */
  get moreChildren(): boolean {
    const {children} = this.context;
    return children ? children.some(({id}) => !this.#sentChildren.has(id)) : this.session.question('childName') !== undefined;
  }

  /** Starts with a form, or again for the next child. */
  begin(form: FormDefinition, offers?: SessionOptions['offers']): void {
    this.#unsubscribe?.();
    this.session = new FormSession(form, {...this.#element.sessionOptions(form), ...(offers && {offers})});
    this.#unsubscribe = this.session.subscribe(({path, shown, hidden}) => {
      if (shown.length || hidden.length) this.announce(this.words.text(shown.length ? 'text.newQuestion' : 'text.questionGone'));
      this.#element.entryChanged();
      this.#element.dispatchEvent(new FormChangeEvent(path));
      if (shown.length || hidden.length || this.session.problems.length || this.#hadProblems) this.#draw();
      this.#hadProblems = this.session.problems.length > 0;
    });
    this.#navigator.step = {at: 'start'};
    this.receipt = undefined;
    this.copyText = undefined;
    this.sending = {status: 'idle'};
    this.#submissionId = undefined;
    this.stamp++;
    this.#element.entryChanged();
  }

  #hadProblems = false;

  announce(message: string): void {
    this.#announcer.say(message);
  }

  focusLater(id: string): void {
    this.#focus = id;
    this.#draw();
  }

  /** After the page is drawn: the focus goes where it was promised. */
  drawn(): void {
    if (this.#focus === undefined) return;
    const id = this.#focus;
    this.#focus = undefined;
    this.go(id);
  }

  /** The eye goes to the question's label, the focus to its control. */
  go(id: string): void {
    const target = this.#element.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    const frame = target?.closest<HTMLElement>('.pv-question') ?? target;
    // The rule of GOV.UK's error summary: the label or legend must be in view, not the box alone.
    frame?.scrollIntoView({block: 'start'});
    target?.focus({preventScroll: true});
  }

  /** Loads what comes after the first page; a failure is said when the family needs it. */
  async prepare(): Promise<boolean> {
    try {
      this.later ??= await import('./later.js');
      this.loadFailed = false;
    } catch {
      this.loadFailed = true;
    }
    return !this.loadFailed;
  }

  act(action: Action): void {
    void this.#actions[action]();
  }

  changeLanguage(language: string): void {
    this.#element.lang = language;
  }

  changeAnswer(path: string): void {
    this.#move(() => this.#navigator.to(this.session, path.split('.')[0]!), idOf(this, path));
  }

  readonly #actions: Readonly<Record<Action, () => void | Promise<void>>> = {
    start: () => this.#start(),
    short: () => this.#start('short'),
    full: () => this.#start('full'),
    more: () => {
      this.session.configure({length: 'full'});
      this.#move(() => this.#navigator.more(this.session));
    },
    continue: () => this.#continue(),
    back: () => this.#move(() => this.#navigator.back(this.session)),
    skip: () => this.#move(() => this.#navigator.next(this.session)),
    send: () => this.send(),
    retry: () => this.send(),
    copy: () => this.#copy(),
    print: () => this.later?.printCopy(this, this.#element.renderRoot),
    talk: () => {
      this.talkOpen = !this.talkOpen;
      this.#draw();
    },
    'next-child': () => this.#nextChild(),
    'show-english': () => this.#element.showEnglish(!this.english),
  };

  async #start(length?: 'short' | 'full') {
    if (!(await this.prepare())) return this.#draw();
    if (length) this.session.configure({length});
    this.#move(() => this.#navigator.begin(this.session));
  }

  #continue() {
    const page = this.#navigator.page(this.session);
    const problems = this.session.check((page?.items ?? []).map(({id}) => id));
    if (problems.length) this.#stop(problems);
    else this.#move(() => this.#navigator.next(this.session));
  }

  /** Checks everything; where something must be put right, the family is brought to it. */
  report(): boolean {
    const problems = this.session.check();
    if (problems.length) this.#toProblems(problems);
    return problems.length === 0;
  }

  /** Sends what is filled in. A second press while it is being sent does nothing; a try again has the same id. */
  async send(): Promise<void> {
    if (this.sending.status === 'sending' || this.receipt || !(await this.prepare()) || !this.report()) return this.#draw();
    const {createSubmission, randomUuid, send} = this.later!;
    this.#submissionId ??= randomUuid();
    const submission = createSubmission(this.session, {submissionId: this.#submissionId, locale: this.words.language});
    this.sending = {status: 'sending'};
    this.#draw();
    const {sendsTo} = this.#element;
    const outcome = await deliver(this.#element, submission, sendsTo === undefined ? undefined : () => send(sendsTo, submission));
    this.#settle(outcome);
  }

  #settle(outcome: Outcome | undefined) {
    this.sending = {status: 'idle'};
    if (!outcome) return this.#draw();
    if ('receipt' in outcome) return this.#sent(outcome.receipt);
    const known = 'problems' in outcome ? outcome.problems.filter(({path}) => this.session.isShown(path.split('.')[0]!)) : [];
    if (known.length) {
      this.session.setProblems(known);
      return this.#toProblems(known);
    }
    this.sending = 'key' in outcome ? {status: 'failed', key: outcome.key, params: outcome.params} : {status: 'failed', key: 'notTaken', params: {}};
    this.#draw();
  }

  #sent(receipt: Receipt) {
    this.receipt = receipt;
    const {child} = this.session;
    if (child.id !== undefined) this.#sentChildren.add(child.id);
    this.#element.dispatchEvent(new FormSentEvent(receipt));
    this.#move(() => this.#navigator.sent());
  }

  #nextChild() {
    const {form, entries} = this.session;
    const offers = form.offerAgain.flatMap((id) => (entries.has(id) ? [[id, entries.get(id)!] as const] : []));
    this.begin(form, new Map(offers));
    this.#move(() => this.#navigator.begin(this.session));
  }

  async #copy() {
    const {text, copied} = await this.later!.copyText(this);
    this.copyText = copied ? undefined : text;
    if (copied) this.announce(this.words.text('text.copied'));
    else this.focusLater(`${this.prefix}copy`);
  }

  #toProblems(problems: readonly Problem[]) {
    this.#move(() => this.#navigator.to(this.session, problems[0]!.path.split('.')[0]!));
    this.#stop(problems);
  }

  #stop(problems: readonly Problem[]) {
    this.#hadProblems = true;
    this.#element.dispatchEvent(new FormProblemsEvent(problems.map(({path, key}) => ({path, key}))));
    this.focusLater(`${this.prefix}summary`);
  }

  /** Shows another page; its heading takes the focus. */
  #move(change: () => void, focus = this.headingId) {
    const before = this.#navigator.step;
    change();
    if (this.#navigator.step !== before) this.#element.dispatchEvent(new FormStepEvent(this.#navigator.name(this.session)));
    this.focusLater(focus);
  }

  #draw() {
    this.#element.requestUpdate();
  }
}
