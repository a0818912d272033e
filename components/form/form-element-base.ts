import {LitElement, type CSSResult, type PropertyValues} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {FormCard, FormDefinition} from '../../src/forms/form.js';
import {childAttributes, contextAttributes} from './context-attributes.js';
import {contextOf} from './context-source.js';
import {Guest} from './guest.js';
import {FormSubmitEvent, type FormEventMap} from './events.js';
import type {Place} from './hosted-element.js';
import {formProperties, usableEndpoint} from './form-properties.js';
import {adoptInto, rootOf} from './render-root.js';
import {warnOnce, type Warn} from './warn.js';

/** The outside of a form element: its properties, attributes and typed events. */
export abstract class FormElementBase<Answers> extends LitElement {
  static readonly formAssociated = true;
  static override properties = formProperties;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'value', ...contextAttributes.keys(), ...childAttributes];
  }

  declare definition: FormDefinition<Answers> | undefined;
  declare context: Context | undefined;
  declare endpoint: string | undefined;
  declare pageTokenUrl: string | undefined;
  declare languages: readonly string[] | undefined;
  declare length: string | undefined;
  declare onePerPage: boolean;
  declare headingLevel: number;
  declare leaveOut: readonly string[] | undefined;
  declare name: string | undefined;
  declare mode: string | undefined;
  declare required: boolean;
  declare stage: string | undefined;
  declare invitation: string | undefined;

  protected readonly internals = this.attachInternals();
  protected readonly guest = new Guest(this, () => this.readAgain());
  #place: Place = 'page';
  #submitListeners = 0;
  #supplied: Context | undefined;
  #isStale = false;
  #lateStyles: readonly CSSResult[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
    this.onePerPage = false;
    this.required = false;
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Where it stands. Taken out of the page, to be put back elsewhere, it stays what it was. */
  get place(): Place {
    const {form, mode, name} = this;
    const hosted = name && form ? 'member' : 'page';
    // The attribute wins: some site builders wrap the whole page in a form.
    if (this.isConnected)
      this.#place = mode === 'control' || (hosted === 'member' && mode !== 'form') ? 'control' : hosted;
    return this.#place;
  }

  /**
   * For the controller: styles, and a page that they may be for.
   *
   * @param late styles of what comes after the first page; once there, they go along to any other root
   */
  dress(late = this.#lateStyles): void {
    this.#lateStyles = late;
    adoptInto(this, late);
    this.requestUpdate();
  }

  /** Where submissions go, if there is an address that may be used; a control's go with the form that it is in. */
  get sendsTo(): string | undefined {
    return this.place === 'control' ? undefined : usableEndpoint(this.endpoint, this.warn);
  }

  get tokensFrom(): string | undefined {
    return usableEndpoint(this.pageTokenUrl, this.warn, 'pageToken');
  }

  /** Whether somebody listens to `pv-submit`, and so may deliver it. */
  get isHeard(): boolean {
    return this.#submitListeners > 0;
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
    if (type === FormSubmitEvent.type && ++this.#submitListeners === 1) this.requestUpdate();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (before === value) return;
    if (name === 'lang') this.requestUpdate();
    else this.readAgain();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dress();
    this.requestUpdate();
    // Defined before the page has been read to its end, the element is there before its JSON child.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.readAgain, {once: true});
  }

  /** What the first page needs of the form; the elements of one form have theirs at hand. */
  protected get ownCard(): FormCard | undefined {
    return undefined;
  }

  /** Brings the definition; the elements of one form override it, so that a form that is not shown costs nothing. */
  protected loadDefinition(): Promise<FormDefinition<Answers>> {
    return Promise.reject(new Error('definition is not set'));
  }

  async bringDefinition(): Promise<FormDefinition> {
    return this.definition ?? (await this.loadDefinition());
  }

  protected get card(): FormCard | undefined {
    return this.definition ?? this.ownCard;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return rootOf(this);
  }

  /** Whether the school supplies something else than before. */
  protected suppliesAnew(changed: PropertyValues): boolean {
    const isNew = this.#isStale || changed.has('context');
    this.#isStale = false;
    return isNew;
  }

  /** Everything that the school supplies, checked; read again only when it has changed. */
  protected supplied(isNew: boolean): Context {
    if (isNew || !this.#supplied) this.#supplied = contextOf(this, this.context, this.guest.context, this.warn);
    return this.#supplied;
  }

  /** Not through Lit's own record of changes: it compares the property, and that is the same. */
  protected readonly readAgain = (): void => {
    this.#isStale = true;
    this.requestUpdate();
  };

  /** Tells a developer, once, what to change. */
  protected readonly warn: Warn = (key, ...details) => warnOnce(this, key, ...details);
}
