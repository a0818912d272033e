import type {LitElement, ReactiveController} from 'lit';
import type {Problem} from '../../src/schemas/problem.js';
import type {FormController} from './form-controller.js';

/** What the browser may say until there are words. */
const noWords = '…';

/**
 * What must be put right first. As with native controls, one that may be left out may be left blank as a whole; one
 * that is required and is not there yet holds the host's form back, unless it cannot be had.
 */
function firstProblem(form: FormController, isRequired: boolean): Problem | undefined {
  const {session, isControl, loadFailed} = form;
  if (!(session as object | undefined))
    return isControl && isRequired && !loadFailed ? {path: '', key: 'required', params: {}} : undefined;
  return isControl && !isRequired && session.isBlank ? undefined : session.firstProblem;
}

/** The form element, as the host's form knows it. */
interface Member extends LitElement {
  readonly required: boolean;
}

/** How a form element takes part in the validation of a host's form. */
export class FormValidity implements ReactiveController {
  readonly #element: Member;
  readonly #internals: ElementInternals;
  readonly #form: FormController;
  /** Whether the host's own button has just been pressed, and so its form is about to be sent. */
  #isPressed = false;
  /** Whether it has just been found wrong: if the browser brings the family here now, that is why. */
  #isFound = false;

  /**
   * @param element the form element
   * @param internals its part in the host's form
   * @param form what is filled in
   */
  constructor(element: Member, internals: ElementInternals, form: FormController) {
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
    const form = this.#form;
    const problem = firstProblem(form, this.#element.required);
    if (!problem) return this.#internals.setValidity({});
    const flag = problem.key === 'required' ? 'valueMissing' : 'customError';
    const message = form.session ? form.message(problem) : noWords;
    const page = this.#element.renderRoot.querySelector<HTMLElement>('.pv') ?? undefined;
    const anchor = form.isControl ? (form.controlOf(problem.path) ?? page) : page;
    this.#internals.setValidity({[flag]: true}, message, anchor);
  }

  /** Whether nothing must be put right. */
  check(): boolean {
    this.update();
    return this.#internals.checkValidity();
  }

  /**
   * Brings the family to what must be put right.
   *
   * @param takesFocus false where something else of the page comes first
   * @returns that there is something
   */
  report(takesFocus = true): false {
    this.#isFound = false;
    // What cannot be loaded holds nobody's form back.
    void this.#form.report(takesFocus).then(() => this.update());
    return false;
  }

  #found() {
    this.#isFound = true;
    setTimeout(() => (this.#isFound = false));
  }

  /** Where the host's own boxes before it are wrong too, the browser goes there. */
  get #isFirst() {
    const controls = [...(this.#internals.form?.elements ?? [])] as HTMLInputElement[];
    const wrong = controls.find(({willValidate, validity}) => willValidate && !validity.valid);
    return !wrong || (wrong as Element) === this.#element;
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
