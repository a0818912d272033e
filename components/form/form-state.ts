import type {Context} from '../../src/forms/context.js';
import type {FormCard} from '../../src/forms/form.js';
import {familyStage, isForStaff, type Stage} from '../../src/forms/stage.js';
import type {Words} from '../../src/i18n/words.js';
import type {FormSession} from '../../src/session/session.js';
import type {Receipt} from '../../src/submission/submission.js';
import {idOf} from '../parts/id-of.js';
import type {Languages} from '../parts/language-menu.js';
import {Announcer} from './announcer.js';
import {Children} from './children.js';
import {FormStepEvent} from './events.js';
import {Focus} from './focus.js';
import type {FormHostElement} from './form-host-element.js';
import type {Place} from './hosted-element.js';
import {Navigator} from './navigator.js';
import type {PageCheck} from './page-check.js';
import type {Barred, Sending, Step} from './page-host.js';

let instances = 0;

/** How one form in one element stands: everything that its pages read. */
export class FormState {
  card!: FormCard;
  words!: Words;
  session!: FormSession<unknown>;
  context: Context = {};
  level = 2;
  disabled = false;
  place: Place = 'page';
  english = false;
  choosesLength = false;
  talkOpen = false;
  surveyOpen = false;
  asksForTalk = false;
  loadFailed = false;
  /** Nobody took the submission: whoever listens only looks. */
  untaken = false;
  stamp = 0;
  sending: Sending = {status: 'idle'};
  receipt: Receipt | undefined;
  stage: Stage = 'a';
  /** The token that the family came with. */
  invitation: string | undefined;
  /** Why there is nothing to fill in, if there is not. */
  barred: Barred | undefined;
  copyText: string | undefined;
  languages: Languages = {language: '', offered: []};
  readonly prefix = `pv${++instances}-`;
  readonly headingId = idOf(this, 'heading');
  readonly element: FormHostElement;
  protected readonly children = new Children();
  protected readonly navigator = new Navigator();
  readonly #announcer: Announcer;
  #pageCheck: Promise<PageCheck | undefined> | undefined;
  readonly #focus: Focus;

  constructor(element: FormHostElement) {
    this.element = element;
    this.#announcer = new Announcer(() => element.renderRoot.querySelector('.pv-live'));
    this.#focus = new Focus(() => element.renderRoot);
  }

  get isControl(): boolean {
    return this.place === 'control';
  }

  /** Only in the light are the boxes inside the host's form; that is not to post them beside the value. */
  get owner(): '' | undefined {
    return this.isControl && !this.element.shadowRoot ? '' : undefined;
  }

  get step(): Step {
    return this.navigator.step;
  }

  /** Later stages, staff's, controls and short forms begin with their questions. */
  get hasStart(): boolean {
    return !this.isControl && this.card.start !== false && this.stage === familyStage(this.card);
  }

  get isForStaff(): boolean {
    return isForStaff(this.card, this.stage, this.context);
  }

  /** Where Back on the first page would lead. */
  get canGoBack(): boolean {
    return this.hasStart || this.step.at === 'review' || this.navigator.index(this.session) > 0;
  }

  get sends(): boolean {
    return this.hasEndpoint || (this.element.isHeard && !this.untaken);
  }

  get sendsTo(): string | undefined {
    return this.element.sendsTo;
  }

  get hasEndpoint(): boolean {
    return this.sendsTo !== undefined;
  }

  get moreChildren(): boolean {
    return this.children.more(this.session);
  }

  /** A small form opens in its place. */
  open(which: 'surveyOpen' | 'asksForTalk'): void {
    this[which] = true;
    this.draw();
  }

  /** The same for all that is filled in here. Without it what is sent is marked, and taken. */
  pageCheck(): Promise<PageCheck | undefined> | undefined {
    const {element} = this;
    if (!element.tokensFrom) return undefined;
    return (this.#pageCheck ??= import('./page-check.js').then(
      ({PageCheck: Check}) => new Check(element),
      () => (this.#pageCheck = undefined),
    ));
  }

  changeLanguage(language: string): void {
    this.loadFailed = false;
    this.element.lang = language;
  }

  toggleTalk(): void {
    this.talkOpen = !this.talkOpen;
    this.draw();
  }

  toggleEnglish(): void {
    this.english = !this.english;
    this.drawAgain();
  }

  /** What becomes of sending is said on the review. */
  showReview(): void {
    if (this.step.at !== 'review') this.move(() => this.navigator.review());
  }

  showReceipt(): void {
    this.children.sent(this.session.child);
    this.move(() => this.navigator.sent());
  }

  /** Shows another page; its heading takes the focus. */
  protected move(change: () => void, focus = this.headingId): void {
    const before = this.step;
    this.loadFailed = false;
    change();
    if (this.step !== before) this.element.dispatchEvent(new FormStepEvent(this.navigator.name(this.session)));
    this.focusLater(focus);
  }

  announce(message: string): void {
    this.#announcer.say(message);
  }

  focusLater(id: string): void {
    this.#focus.later(id);
    this.draw();
  }

  readonly go = (id: string): void => this.#focus.go(id);

  readonly drawn = (): void => this.#focus.drawn();

  draw(): void {
    this.element.requestUpdate();
  }

  /** The same, every question too. */
  drawAgain(): void {
    this.stamp++;
    this.draw();
  }
}
