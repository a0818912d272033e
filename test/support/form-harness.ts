/** A person in front of a form: what they do, and what they see. */
import type {FormElement} from '../../components/form/form-element.js';
import '../../components/define.js';
import {seen} from '../../components/testing/page.js';
import {mount, until} from './browser.js';

export {focused, seen} from '../../components/testing/page.js';

/** The first load of everything is the machine’s time and not the page’s: no test is measured by it. */
before(async function () {
  this.timeout(60_000);
  const element = document.createElement('parent-questionnaire');
  document.body.append(element);
  await until(() => element.renderRoot?.querySelector('.pv'), 'the first load', 50_000);
  await element.updateComplete;
  element.remove();
});

export interface OpenOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Set before the element is in the page, as a framework does. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
  readonly parent?: Node;
  readonly tag?: string;
}

export class FormPerson {
  readonly element: FormElement;

  constructor(element: FormElement) {
    this.element = element;
  }

  get page(): HTMLElement {
    const page = this.element.renderRoot.querySelector<HTMLElement>('.pv');
    if (!page) throw new Error('the form is not drawn');
    return page;
  }

  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.page.querySelector<Found>(selector);
    if (!found) throw new Error(`there is no ${selector} in: ${seen(this.page)}`);
    return found;
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.page.querySelectorAll<Found>(selector)];
  }

  has(selector: string): boolean {
    return this.page.querySelector(selector) !== null;
  }

  get step(): string {
    return this.page.dataset.step ?? '';
  }

  get text(): string {
    return seen(this.page);
  }

  /** The page's own heading. */
  get heading(): HTMLElement {
    return this.find('.pv-heading[tabindex="-1"]');
  }

  question(path: string): HTMLElement {
    return this.find(`[data-question="${path}"]`);
  }

  asks(path: string): boolean {
    return this.has(`[data-question="${path}"]`);
  }

  /** The paths of the questions on this page. */
  get questions(): string[] {
    return this.all('[data-question]').map((question) => question.dataset.question!);
  }

  /** The box, or the first radio or tick box, of a question. */
  control(path: string): HTMLInputElement {
    return this.find(`[name="${path}"]`);
  }

  option(path: string, code: string): HTMLInputElement {
    return this.find(`[name="${path}"][value="${code}"]`);
  }

  button(action: string): HTMLButtonElement {
    return this.find(`[data-action="${action}"]`);
  }

  problem(path: string): string {
    return seen(this.question(path).querySelector('.pv-problem'));
  }

  /** The lines of the summary. */
  problems(): string[] {
    return this.all('.pv-summary a').map(seen);
  }

  /** Puts text in as typing does: the whole of it, and one event. */
  async type(path: string, text: string): Promise<void> {
    const box = this.control(path);
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** Chooses or ticks by the label, as a finger does. */
  async choose(path: string, ...codes: string[]): Promise<void> {
    for (const code of codes) {
      const control = this.control(path) as HTMLElement;
      if (control instanceof HTMLSelectElement) {
        control.focus();
        control.value = code;
        control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        control.dispatchEvent(new Event('change', {bubbles: true}));
      } else this.option(path, code).labels![0]!.click();
      await this.element.updateComplete;
    }
  }

  async do(action: string): Promise<void> {
    this.button(action).click();
    await this.settled();
  }

  /** All that follows from a click is drawn. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  async start(length?: 'short' | 'full'): Promise<void> {
    this.button(length ?? (this.has('[data-action="short"]') ? 'full' : 'start')).click();
    await until(() => this.step === 'section', 'the first page of questions');
    await this.settled();
  }

  continue(): Promise<void> {
    return this.do('continue');
  }

  back(): Promise<void> {
    return this.do('back');
  }

  /** On through every page, answering only what must be answered. */
  async toReview(): Promise<void> {
    for (let pages = 0; this.step === 'section' && pages < 60; pages++) {
      if (this.asks('childName') && !this.control('childName').value) await this.type('childName', 'Amina');
      if (this.asks('yourName') && !this.control('yourName').value) await this.type('yourName', 'Samira');
      await this.continue();
    }
    await until(() => this.step === 'review', 'the review');
  }

  async send(): Promise<void> {
    this.button('send').click();
    await until(() => this.step === 'sent', 'the receipt');
  }

  async language(code: string): Promise<void> {
    const menu = this.find<HTMLSelectElement>('select[data-action="language"]');
    menu.focus();
    menu.value = code;
    menu.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => this.page.lang.split('-')[0] === code.split('-')[0], `the page in ${code}`);
    await this.settled();
  }
}

/** Opens a form in the page and waits for its first page. */
export async function openForm(options: OpenOptions = {}): Promise<FormPerson> {
  const {attributes = {}, properties = {}, children = [], parent, tag = 'parent-questionnaire'} = options;
  const element = document.createElement(tag) as FormElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.append(...children);
  mount(element, parent);
  await until(() => element.renderRoot?.querySelector('.pv'), 'the first page');
  const person = new FormPerson(element);
  await person.settled();
  return person;
}
