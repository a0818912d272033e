import {html, type CSSResult, type PropertyValues} from 'lit';
import type {FormCard, FormDefinition} from '../../src/forms/form.js';
import {isForStaff} from '../../src/forms/stage.js';
import type {Words} from '../../src/i18n/words.js';
import {development} from '../../src/mode.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import type {FormSession} from '../../src/session/session.js';
import {FormChangeEvent} from './events.js';
import {FormController} from './form-controller.js';
import {FormElementBase} from './form-element-base.js';
import type {FormHostElement} from './form-host-element.js';
import {FormLoader} from './form-loader.js';
import {checkAttributes} from './form-properties.js';
import {FormValidity} from './form-validity.js';
import {GivenAnswers} from './given-answers.js';
import {configure, partOf, sessionOptionsOf, type Part} from './form-part.js';
import {languageOf, lengthOf, usableContext, variantsOf, warnAboutLeaveOut} from './form-settings.js';
import {clearFallback} from './render-root.js';
import {warnAboutWords} from './warn-about-words.js';

/** The rest is loaded when the first page has been on the screen for this long (ms), so as not to slow it down. */
const afterFirstPage = 2500;

/**
 * A form in a page: it draws the pages of a definition in the family's language, and brings the answers to the school.
 * The public elements are this one with their definition.
 *
 * @attr {string} endpoint - Where submissions are sent: https, or the page's own origin. Without it the family prints or copies.
 * @attr {string} lang - The language of the form; else that of the nearest `lang` in the page, else English.
 * @attr {string} languages - Codes in the language menu, separated by spaces; by default all that have words.
 * @attr {'short' | 'full'} length - Unset, the family chooses on the first page.
 * @attr {boolean} one-per-page - One question on each page.
 * @attr {number} heading-level - The level of its headings in the page, 1 to 6.
 * @attr {string} leave-out - Ids of questions or sections to leave out beside the default ones; empty, none is left out.
 * @attr {string} name - In a form of the page, the name of its entry: the answers as JSON.
 * @attr {'form' | 'control'} mode - Whether it is a form of its own, or one control of a form of the page: its questions alone. By default a control where it stands in a form and has a `name`.
 * @attr {boolean} required - As a control: whether its needed questions must be answered. Without it, it may be left blank as a whole.
 * @attr {string} value - The JSON of the answers that it begins with, and goes back to.
 * @attr {'shadow' | 'light'} render-root - Where it draws itself.
 * @attr {string} school-name - Every key of `context` that is text, a number, a yes or no, or a list of codes is an attribute like this one.
 * @slot - Shown until the form is there: a phone number, a link to a paper form.
 * @fires {Event} input - As a control: an entry has changed.
 * @fires {Event} change - As a control: an entry is finished.
 * @fires {FormChangeEvent} pv-change - An entry has changed; the path only.
 * @fires {FormStepEvent} pv-step - Another page is shown.
 * @fires {FormProblemsEvent} pv-problems - There is something to put right; paths and keys.
 * @fires {FormSubmitEvent} pv-submit - The family has pressed Send; cancel it to deliver the submission yourself.
 * @fires {FormSentEvent} pv-sent - The school has it.
 * @cssprop --pv-ink - Text.
 * @cssprop --pv-quiet - Hints.
 * @cssprop --pv-paper - Behind boxes.
 * @cssprop --pv-line - Edges of boxes.
 * @cssprop --pv-accent - What to do next, and what is chosen.
 * @cssprop --pv-accent-ink - Text on the accent.
 * @cssprop --pv-problem - What must be put right.
 * @cssprop --pv-focus - The ring round what has the focus.
 * @cssprop --pv-radius - Corners.
 */
export abstract class FormElement<Answers = Readonly<Record<string, unknown>>>
  extends FormElementBase<Answers>
  implements FormHostElement
{
  readonly #controller = new FormController(this);
  readonly #validity = new FormValidity(this, this.internals, this.#controller);
  readonly #loader = new FormLoader(
    (card, words) => this.#show(card, words),
    () => this.#notLoaded(),
  );
  readonly #given = new GivenAnswers();

  // Public API

  /** The headless state: entries, what is shown, problems. Undefined until the form has been loaded. */
  get session(): FormSession<Answers> | undefined {
    return this.#controller.session as FormSession<Answers> | undefined;
  }

  /** The answers, by question id; blank ones are left out. */
  get value(): Partial<Answers> {
    return this.session?.answers() ?? (this.#given.waiting as Partial<Answers> | undefined) ?? {};
  }

  set value(answers: Partial<Answers>) {
    // A framework clears a property with null.
    this.#given.give(answers ?? {}, this.session);
    this.#valueChanged();
    this.requestUpdate();
  }

  /** Whether nothing must be put right. Nothing is shown; `invalid` is dispatched when there is something. */
  checkValidity(): boolean {
    return this.#validity.check();
  }

  /** The same, and the family is brought to what must be put right. */
  reportValidity(): boolean {
    return this.#validity.check() || this.#validity.report();
  }

  /** Empties the form and shows its first page; as a control it goes back to the answers that the host gave. */
  reset(): void {
    if (this.isControl) this.#given.rewind();
    else this.#given.forget();
    if (this.session) this.#controller.empty();
    else this.#valueChanged();
  }

  /** Checks the form and sends it, as its button does; as a control it sends the form that it is in. */
  async submit(): Promise<void> {
    await this.updateComplete;
    if (this.isControl) this.requestSubmit();
    else if (this.card) await this.#controller.send();
  }

  // Form association

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#controller.disabled = disabled;
    this.#controller.drawAgain();
  }

  /** What the browser kept while the family was on another page. A form's own words are kept only when it is asked. */
  formStateRestoreCallback(state: unknown): void {
    if (this.isControl) this.#given.restore(state, this.session);
    this.#valueChanged();
    this.requestUpdate();
  }

  // For the controller

  entered(path: string): void {
    this.#given.isTouched = true;
    this.#valueChanged();
    this.dispatchEvent(new FormChangeEvent(path));
    if (this.isControl) this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  requestSubmit(): void {
    if (this.form?.noValidate || this.reportValidity()) this.form?.requestSubmit();
  }

  sessionOptions(form: FormDefinition): SessionOptions {
    return sessionOptionsOf(form, usableContext(this.supplied(false), this.card, this.warn), this, this.#part);
  }

  sessionBegan(session: FormSession<unknown>, styles: readonly CSSResult[]): void {
    this.dress(styles);
    this.#given.enterInto(session);
    warnAboutLeaveOut(session, this.warn);
    this.#valueChanged();
  }

  // Lifecycle

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name !== 'value' || before === value) return;
    if (!this.#given.giveInitial(value ?? '{}', this.session)) this.warn('value');
    this.#valueChanged();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.guest.done;
    await super.getUpdateComplete();
    await this.#loader.done;
    if (this.#controller.words) await this.#controller.prepare();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkAttributes(this, this.warn);
    this.guest.ask(this.invitation, this.sendsTo, this.card?.id);
    // What the invitation says (its language, its stage) comes before anything is drawn.
    if (this.guest.isAsking) return;
    const controller = this.#controller;
    const isNew = this.suppliesAnew(changed);
    const context = usableContext(this.supplied(isNew), this.card, this.warn);
    const {stage} = this.#part;
    const isOther = stage !== controller.stage || this.guest.token !== controller.invitation;
    const isTurned = controller.isControl !== this.isControl;
    configure(controller, this, this.card, {context, stage, guest: this.guest});
    const {language} = languageOf(this, this.languages);
    const variants = variantsOf(context, isForStaff(this.card ?? {}, stage, context));
    this.#loader.want({language, variants, english: controller.english, card: this.card});
    // What has been answered goes along.
    if (isTurned && this.session && !isOther) this.#given.waiting = this.value;
    if (isTurned && (controller.card as FormCard | undefined)) controller.restart();
    else if (isOther && this.session) controller.empty();
    const asked = isNew || ['leaveOut', 'onePerPage', 'length'].some((name) => changed.has(name));
    if (!asked || !this.session) return;
    // “Answer more questions” is the family's own choice, and stays when the school supplies something else.
    this.#controller.reconfigure((changed.has('length') && lengthOf(this.length)) || this.session.length);
    warnAboutLeaveOut(this.session, this.warn);
  }

  protected override render() {
    const controller = this.#controller;
    if (!controller.words || this.guest.isAsking || !controller.isReady) return html`<slot></slot>`;
    clearFallback(this, this.renderRoot);
    return this.#controller.template();
  }

  protected override updated(): void {
    this.#controller.drawn();
    // Now there is a box that the browser can show.
    if (this.isControl) this.#validity.update();
  }

  get #part(): Part {
    return partOf(this.guest.invitation, this.card, this.stage, this.warn);
  }

  #show(card: FormCard, words: Words) {
    const before = this.#controller.card as FormCard | undefined;
    this.#controller.words = words;
    this.#controller.card = card;
    if (before && before !== card) this.#controller.restart();
    if (development && !this.isControl && !this.#controller.context.schoolPhone) this.warn('phone');
    if (development && this.definition?.words)
      void warnAboutWords(this.definition, languageOf(this, this.languages).offered, this.warn);
    this.#controller.drawAgain();
    // A host's form that is sent early must not go without this part of it.
    if (!before) this.#controller.prepareSoon(this.name ? 0 : afterFirstPage);
  }

  /** Without its first words the fallback stays; later on the language stays, and the family is told. */
  #notLoaded() {
    const {words} = this.#controller as {words?: Words};
    if (!words) return this.warn('words');
    this.#controller.loadFailed = true;
    // What could not be had is no longer wished for, or each drawing would ask for it again.
    this.#controller.english &&= words.english !== undefined;
    this.lang = words.language;
    this.#controller.drawAgain();
  }

  /** At once, so that the host's own listeners read the new value. Only a control, or a named form, is anyone's. */
  #valueChanged() {
    if (!this.name && !this.isControl) return;
    this.internals.setFormValue(JSON.stringify(this.value));
    this.#validity.update();
  }
}
