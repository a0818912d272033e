import {LitElement, html, type PropertyValues} from 'lit';
import {development} from '../../src/mode.js';
import type {Context} from '../../src/forms/context.js';
import type {FormCard, FormDefinition} from '../../src/forms/form.js';
import type {Words} from '../../src/i18n/words.js';
import type {FormSession, SessionOptions} from '../../src/session/session.js';
import {childAttributes, contextAttributes} from './context-attributes.js';
import {contextOf} from './context-source.js';
import {FormSubmitEvent, type FormEventMap} from './events.js';
import {FormController} from './form-controller.js';
import type {FormHostElement} from './form-host-element.js';
import {FormLoader} from './form-loader.js';
import {checkAttributes, formProperties, usableEndpoint} from './form-properties.js';
import {languageOf, sessionOptionsOf, variantsOf} from './form-settings.js';
import {adoptInto, clearFallback, rootOf} from './render-root.js';
import {warnOnce} from './warn.js';

/** The rest is loaded when the first page has been on the screen for this long (ms), so as not to slow it down. */
const afterFirstPage = 1000;

/**
 * A form in a page: it draws the pages of a definition in the family's language, and brings the answers to the school.
 * The public elements are this one with their definition.
 */
export abstract class FormElement<Answers = Readonly<Record<string, unknown>>>
  extends LitElement
  implements FormHostElement
{
  static readonly formAssociated = true;
  static override properties = formProperties;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...contextAttributes.keys(), ...childAttributes];
  }

  declare definition: FormDefinition<Answers> | undefined;
  declare context: Context | undefined;
  declare endpoint: string | undefined;
  declare languages: readonly string[] | undefined;
  declare length: string | undefined;
  declare onePerPage: boolean;
  declare headingLevel: number;
  declare leaveOut: readonly string[] | undefined;
  declare name: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #controller = new FormController(this);
  readonly #loader = new FormLoader(
    (card, words) => this.#show(card, words),
    () =>
      this.#warn(
        'its words or its definition could not be loaded, so its fallback is shown; check that the package’s files can be reached',
      ),
  );
  /** Answers that were set before there was a form to put them in. */
  #pending: Readonly<Record<string, unknown>> | undefined;
  #listeners = 0;

  constructor() {
    super();
    this.headingLevel = 2;
    this.onePerPage = false;
  }

  // Public API

  /** The headless state: entries, what is shown, problems. Undefined until the form has been loaded. */
  get session(): FormSession<Answers> | undefined {
    return this.#controller.session as FormSession<Answers> | undefined;
  }

  /** The answers, by question id; blank ones are left out. */
  get value(): Partial<Answers> {
    return this.session?.answers() ?? (this.#pending as Partial<Answers> | undefined) ?? {};
  }

  set value(answers: Partial<Answers>) {
    if (this.session) this.session.setAnswers(answers);
    else this.#pending = answers;
    this.entryChanged();
    this.requestUpdate();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Whether nothing must be put right. Nothing is shown; `invalid` is dispatched when there is something. */
  checkValidity(): boolean {
    this.#setValidity();
    return this.#internals.checkValidity();
  }

  /** The same, and the family is brought to what must be put right. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) void this.#controller.report();
    return valid;
  }

  /** Empties the form and shows its first page. */
  reset(): void {
    this.#pending = undefined;
    if (this.session) this.#controller.restart();
  }

  /** Checks the form and sends it, as its button does. */
  async submit(): Promise<void> {
    await this.updateComplete;
    if (this.#card) await this.#controller.send();
  }

  override addEventListener<K extends keyof FormEventMap>(
    type: K,
    listener: (this: this, event: FormEventMap<Answers>[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(type: string, listener: unknown, options?: boolean | AddEventListenerOptions): void {
    super.addEventListener(type, listener as EventListener, options);
    // Whoever listens may deliver the submission, so that there is something to send even without an endpoint.
    if (type === FormSubmitEvent.type && ++this.#listeners === 1) this.requestUpdate();
  }

  // Form association

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#controller.disabled = disabled;
    this.#redraw();
  }

  // For the controller

  get sendsTo(): string | undefined {
    return usableEndpoint(this.endpoint, this.#warn);
  }

  get isHeard(): boolean {
    return this.#listeners > 0;
  }

  /** At once, so that the host's own listeners read the new value. Only a named element takes part in a host's form. */
  entryChanged(): void {
    if (!this.name) return;
    this.#internals.setFormValue(JSON.stringify(this.value));
    this.#setValidity();
  }

  sessionOptions(form: FormDefinition): SessionOptions {
    return sessionOptionsOf(form, contextOf(this, this.context, this.#warn), this);
  }

  async bringDefinition(): Promise<FormDefinition> {
    return this.definition ?? (await this.loadDefinition());
  }

  sessionBegan(session: FormSession<unknown>): void {
    if (this.#pending) session.setAnswers(this.#pending);
    this.#pending = undefined;
    for (const id of session.kept) this.#warn(`leave-out names '${id}', which is needed; it is asked all the same`);
    this.entryChanged();
  }

  // Lifecycle

  /** What the first page needs of the form; the elements of one form have theirs at hand. */
  protected get ownCard(): FormCard | undefined {
    return undefined;
  }

  /** Brings the definition; the elements of one form override it, so that a form that is not shown costs nothing. */
  protected loadDefinition(): Promise<FormDefinition<Answers>> {
    return Promise.reject(new Error('definition is not set'));
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (before !== value) this.requestUpdate(name === 'lang' ? undefined : 'context');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptInto(this);
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return rootOf(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loader.done;
    if (this.#controller.words) await this.#controller.prepare();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    checkAttributes(this, this.#warn);
    const controller = this.#controller;
    const {language, offered} = languageOf(this, this.languages);
    controller.context = contextOf(this, this.context, this.#warn);
    controller.offeredLanguages = offered;
    controller.level = Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
    controller.choosesLength = (this.#card?.lengths ?? false) && !this.length && !controller.context.preset;
    this.#loader.want({
      language,
      variants: variantsOf(controller.context),
      english: controller.english,
      card: this.#card,
    });
    const asked = ['context', 'leaveOut', 'onePerPage', 'length'].some((name) => changed.has(name));
    if (!asked || !this.session) return;
    // What the family has chosen stays, unless the school fixes it.
    this.session.configure({
      ...this.sessionOptions(this.session.form),
      ...(!this.length && {length: this.session.length}),
    });
    this.#controller.stamp++;
  }

  protected override render() {
    if (!this.#controller.words) return html`<slot></slot>`;
    clearFallback(this, this.renderRoot);
    return this.#controller.template();
  }

  protected override updated(): void {
    this.#controller.drawn();
  }

  readonly #warn = (message: string) => warnOnce(this, message);

  get #card(): FormCard | undefined {
    return this.definition ?? this.ownCard;
  }

  #show(card: FormCard, words: Words) {
    const before = this.#controller.card as FormCard | undefined;
    this.#controller.words = words;
    this.#controller.card = card;
    if (before && before !== card) this.#controller.restart();
    if (development && !this.#controller.context.schoolPhone)
      this.#warn('context.schoolPhone is missing; families are told to call, but not where');
    this.#redraw();
    if (!before) setTimeout(() => void this.#controller.prepare(), afterFirstPage);
  }

  #redraw() {
    this.#controller.stamp++;
    this.requestUpdate();
  }

  #setValidity() {
    const {session} = this;
    if (!session || session.isValid) this.#internals.setValidity({});
    else
      this.#internals.setValidity(
        {customError: true},
        this.#controller.words.text('error.title'),
        this.renderRoot.querySelector<HTMLElement>('.pv') ?? undefined,
      );
  }
}
