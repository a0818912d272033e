import type {ReactiveController} from 'lit';
import type {Problem} from '../../src/schemas/problem.js';
import {idOf} from '../parts/id-of.js';
import {wordsOf} from '../../src/reading/wording.js';
import {problemText} from '../question/wording.js';
import {FormProblemsEvent} from './events.js';
import type {HostedElement, HostedForm} from './hosted-element.js';

/** How a form element takes part in the validation of a host's form. */
export class HostValidity implements ReactiveController {
  readonly #element: HostedElement;
  readonly #internals: ElementInternals;
  readonly #form: HostedForm;
  /** Whether the host's own button has just been pressed, and so its form is about to be sent. */
  #isPressed = false;
  /** Whether it has just been found wrong: if the browser brings the family here now, that is why. */
  #isFound = false;

  /**
   * @param element the form element
   * @param internals its part in the host's form
   * @param form what is filled in
   */
  constructor(element: HostedElement, internals: ElementInternals, form: HostedForm) {
    this.#element = element;
    this.#internals = internals;
    this.#form = form;
    element.addController(this);
    element.addEventListener('invalid', (event) => {
      // A script that only asks for the validity is shown nothing.
      if (!this.#isPressed) return this.#found();
      // Our own words, on the questions: the browser's bubble holds one, and goes.
      event.preventDefault();
      this.report(this.#isFirst);
    });
    element.addEventListener('focusin', () => {
      if (this.#isFound) this.report();
    });
  }

  /** Watches the buttons of the page while the element is in it. */
  hostConnected(): void {
    document.addEventListener('click', this.#pressed, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#pressed, true);
  }

  /** Tells the browser how things stand. */
  update(): void {
    const problem = this.#problem;
    if (!problem) return this.#internals.setValidity({});
    const flag = problem.key === 'required' ? 'valueMissing' : 'customError';
    this.#internals.setValidity({[flag]: true}, this.#message(problem), this.#anchor(problem));
  }

  /**
   * Brings the family to what must be put right.
   *
   * @param takesFocus false where something else of the page comes first
   */
  report(takesFocus = true): void {
    const form = this.#form;
    this.#isFound = false;
    if (!form.isControl) return void form.report();
    const problems = form.session.check();
    if (!problems.length) return;
    this.#element.dispatchEvent(new FormProblemsEvent(problems.map(({path, key}) => ({path, key}))));
    // Not to the summary, as on a page of ours: a native control takes the focus itself.
    if (takesFocus) form.focusLater(idOf(form, problems[0]!.path));
    else form.draw();
  }

  /** An entry has changed: the summary follows, and nothing is wrong with what is blank again. */
  follow(): void {
    const {session} = this.#form;
    if (!this.#element.renderRoot.querySelector('.pv-summary')) return;
    if (!this.#problem) session.setProblems([]);
    this.#form.draw();
  }

  /** As with native controls, one that may be left out may be left blank, as a whole. */
  get #problem(): Problem | undefined {
    const {session, isControl} = this.#form;
    return isControl && !this.#element.required && session.isBlank ? undefined : session.firstProblem;
  }

  #message(problem: Problem) {
    const {words, session} = this.#form;
    const asked = session.question(problem.path);
    return asked ? problemText(wordsOf(words, asked), problem, asked) : words.text('error.title');
  }

  /** What the browser may show and focus; a form's page may be another one. */
  #anchor({path}: Problem) {
    const find = (selector: string) => this.#element.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
    const box = `[data-question="${CSS.escape(path)}"] :is(input, select, textarea, button)`;
    return (this.#form.isControl && find(box)) || find('.pv');
  }

  /** Where the host's own boxes before it are wrong too, the browser goes there. */
  get #isFirst() {
    const controls = [...(this.#internals.form?.elements ?? [])] as HTMLInputElement[];
    const wrong = controls.find(({willValidate, validity}) => willValidate && !validity.valid);
    return !wrong || (wrong as Element) === this.#element;
  }

  #found() {
    this.#isFound = true;
    setTimeout(() => (this.#isFound = false));
  }

  /** Enter in a box presses the button too. The browser checks the form right after the click, in the same task. */
  readonly #pressed = (event: Event): void => {
    const button = (event.target as Element | null)?.closest?.('button, input');
    const {form, type} = (button ?? {}) as Partial<HTMLButtonElement>;
    if (!form || form !== this.#internals.form || !['submit', 'image'].includes(type ?? '')) return;
    this.#isPressed = true;
    setTimeout(() => (this.#isPressed = false));
  };
}
