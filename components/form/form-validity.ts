import type {LitElement, ReactiveController} from 'lit';
import type {FormSession} from '../../src/session/session.js';

/** How a form element takes part in the validation of a host's form. */
export class FormValidity implements ReactiveController {
  readonly #element: LitElement;
  readonly #internals: ElementInternals;
  /** Whether the host's own button has just been pressed, and so its form is about to be sent. */
  #isPressed = false;

  /**
   * @param element the form element
   * @param report brings the family to what must be put right
   */
  constructor(element: LitElement, internals: ElementInternals, report: () => void) {
    this.#element = element;
    this.#internals = internals;
    element.addController(this);
    element.addEventListener('invalid', (event) => {
      // A script that only asks for the validity is shown nothing.
      if (!this.#isPressed) return;
      // The browser would stop the host's form without a word, since it cannot focus a whole form of ours.
      event.preventDefault();
      report();
    });
  }

  /** Watches the buttons of the page while the element is in it. */
  hostConnected(): void {
    document.addEventListener('click', this.#pressed, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#pressed, true);
  }

  /**
   * @param session what is filled in, if it is there
   * @param message what the browser may say
   */
  set(session: FormSession<unknown> | undefined, message: () => string): void {
    if (!session || session.isValid) return this.#internals.setValidity({});
    const anchor = this.#element.renderRoot.querySelector<HTMLElement>('.pv') ?? undefined;
    this.#internals.setValidity({customError: true}, message(), anchor);
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
