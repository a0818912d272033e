import type {FormDefinition} from '../../src/forms/form.js';
import type {FormElement} from '../form/form-element.js';
import {seen, until} from './page.js';

/** One form in the page, as a test of a kind of question needs it. */
export class OpenedForm {
  readonly element: FormElement;
  readonly #place: HTMLElement;

  private constructor(element: FormElement, place: HTMLElement) {
    this.element = element;
    this.#place = place;
  }

  /**
   * Puts a form into the page and goes to its first page of questions.
   *
   * @param definition the form
   * @param place where it stands; it goes when the test is over
   * @param more `lang`, and answers that are set before
   */
  static async open(
    definition: FormDefinition,
    place: HTMLElement,
    {lang = 'en', value}: {readonly lang?: string; readonly value?: Readonly<Record<string, unknown>>} = {},
  ): Promise<OpenedForm> {
    if (!customElements.get('voice-form'))
      throw new Error("<voice-form> is not there: import 'parent-voice/define/voice-form' first");
    const element = document.createElement('voice-form');
    Object.assign(element, {definition, lang, ...(value && {value})});
    document.body.append(place);
    place.append(element);
    const form = new OpenedForm(element, place);
    await until(() => element.renderRoot?.querySelector('.pv'), 'the first page');
    if (form.page.dataset.step === 'start') await form.do('start');
    await until(() => form.page.dataset.step === 'section', 'the first page of questions');
    await form.settled();
    return form;
  }

  close(): void {
    this.#place.remove();
  }

  get page(): HTMLElement {
    return this.element.renderRoot.querySelector<HTMLElement>('.pv')!;
  }

  find(selector: string): HTMLElement {
    const found = this.page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`there is no ${selector} in: ${seen(this.page)}`);
    return found;
  }

  question(path: string): HTMLElement {
    return this.find(`[data-question="${path}"]`);
  }

  /** The native controls that take the answer; buttons do something else. */
  controls(path: string): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
    return [...this.question(path).querySelectorAll<HTMLInputElement>('input, textarea, select')];
  }

  /** The lines of the summary. */
  get problems(): string[] {
    return [...this.page.querySelectorAll('.pv-summary a')].map(seen);
  }

  /** What describes an element, in the words that a screen reader says. */
  description(element: Element): string {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    return ids.map((id) => seen(this.find(`[id="${CSS.escape(id)}"]`))).join(' ');
  }

  async do(action: string): Promise<void> {
    this.find(`[data-action="${action}"]`).click();
    await this.settled();
  }

  /** As a host's page sets them. */
  async setAnswers(value: Readonly<Record<string, unknown>>): Promise<void> {
    this.element.value = value;
    await this.settled();
  }

  /** All that follows from a click is drawn. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  async toReview(): Promise<void> {
    while (this.page.dataset.step === 'section') await this.do('continue');
  }
}
