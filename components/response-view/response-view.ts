import {LitElement, adoptStyles, html, type PropertyValues} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {FormDefinition} from '../../src/forms/form.js';
import {languages, matchLanguage} from '../../src/i18n/languages.js';
import type {Words} from '../../src/i18n/words.js';
import {inheritedLanguage} from '../parts/inherited-language.js';
import {baseStyles} from '../parts/base-styles.js';
import type * as drawing from './draw-response.js';
import type {StoredSubmission} from './stored-submission.js';

type Drawing = typeof drawing;

/**
 * One submission, in the reader's own language whatever language the family wrote in.
 *
 * @summary What a family has sent: strengths first, what helps, what it asks for, its own words as written.
 */
export class ResponseView extends LitElement {
  static override properties = {
    submission: {attribute: false},
    forms: {attribute: false},
    context: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };
  static override styles = baseStyles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The stored submission, as `GET /submissions/<id>` gives it. */
  declare submission: StoredSubmission | undefined;
  /** Definitions that are known beside ours: a school's own forms, and older versions of them. */
  declare forms: readonly FormDefinition[] | undefined;
  /** What the school supplies: its codes' names are read, and in `previous` what this submission answers. */
  declare context: Context | undefined;
  declare headingLevel: number;

  #words: Words | undefined;
  #form: FormDefinition | undefined;
  /** The id of the form that is there, or was looked for in vain. */
  #read: string | undefined;
  #drawing: Drawing | undefined;
  #loaded = '';
  #loading: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const language = matchLanguage(inheritedLanguage(this)) ?? languages[0]!.code;
    const {form, formVersion, nation, phase} = this.submission ?? {};
    const key = [language, form, formVersion, nation, phase].join();
    if (key === this.#loaded && !changed.has('forms')) return;
    this.#loaded = key;
    this.#loading = this.#load(language).catch(() => {
      if (this.#loaded === key) this.#loaded = '';
    });
  }

  protected override render() {
    // Until the form of what was set is there, its answers would stand there as codes.
    if (!this.#words || !this.#drawing || this.#read !== this.submission?.form) return html`<slot></slot>`;
    return this.#drawing.drawResponse({
      submission: this.submission,
      form: this.#form,
      words: this.#words,
      context: this.context ?? {},
      level: this.headingLevel,
    });
  }

  async #load(language: string) {
    const key = this.#loaded;
    const {submission, forms} = this;
    const draws = await import('./draw-response.js');
    const {form, words} = await draws.bringForm(language, submission, forms);
    if (key !== this.#loaded) return;
    // Styles come with the drawing: a page without this element must not carry them.
    adoptStyles(this.renderRoot as ShadowRoot, [baseStyles, draws.viewStyles]);
    this.#drawing = draws;
    this.#form = form;
    this.#read = submission?.form;
    this.#words = words;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'response-view': ResponseView;
  }
}
