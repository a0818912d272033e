import {HostValidity} from './host-validity.js';
import type {HostedElement, HostedForm} from './hosted-element.js';
import {submitOnEnter} from './implicit-submission.js';
import {readAnswers} from './read-answers.js';
import {warnOnce} from './warn.js';

type Answers = Readonly<Record<string, unknown>>;

/**
 * A form element's part in somebody's form. As a control it does what native ones do: it says `input` and `change`,
 * sends the form on Enter, and goes back to what it was given.
 */
export class HostForm {
  readonly validity: HostValidity;
  readonly #element: HostedElement;
  readonly #form: HostedForm;
  readonly #radios = new WeakSet<HTMLInputElement>();
  #initial: Answers | undefined;
  /** Whether the family has entered something since the answers were given. */
  #isTouched = false;
  /** Whether something was entered that the host's form has not been told of by `change`. */
  #isChanged = false;

  /**
   * @param element the form element
   * @param internals its part in the host's form
   * @param form what is filled in
   */
  constructor(element: HostedElement, internals: ElementInternals, form: HostedForm) {
    this.#element = element;
    this.#form = form;
    this.validity = new HostValidity(element, internals, form);
    element.addEventListener('pv-change', () => this.#entered());
    for (const type of ['input', 'change', 'click', 'keydown'])
      element.renderRoot.addEventListener(type, (event) => {
        if (form.isControl) this.#hear(event);
      });
  }

  /** The answers that a reset brings back; a form of its own is emptied. */
  get initial(): Answers | undefined {
    return this.#form.isControl ? this.#initial : undefined;
  }

  /** As with a native control: what the host gives before the family begins is what a reset brings back. */
  given(answers: Answers): void {
    if (!this.#isTouched) this.#initial = answers;
  }

  /** The same by the attribute, which shows only where the family has entered nothing. */
  givenByAttribute(json: string | null): void {
    this.#initial = this.#read(json);
    if (!this.#isTouched) this.#form.session.setAnswers(this.#initial);
  }

  /**
   * A form has begun. One that begins without answers is about somebody else: theirs must not come back.
   *
   * @param answers what it begins with
   * @param kept what the browser kept while the family was on another page; no reset brings it back
   */
  begin(answers: Answers | undefined, kept: unknown): void {
    if (this.#element.hasAttribute('value')) this.#read(this.#element.getAttribute('value'));
    this.#initial = answers;
    this.#isTouched = false;
    this.restore(kept);
  }

  /** What the browser kept. A form of its own keeps words only when the family is asked. */
  restore(kept: unknown): void {
    const answers = this.#form.isControl ? readAnswers(kept) : undefined;
    if (answers) this.#form.session.setAnswers(answers);
  }

  /** The page has been drawn. */
  drawn(): void {
    for (const radio of this.#element.renderRoot.querySelectorAll<HTMLInputElement>('[type="radio"]'))
      if (!this.#radios.has(radio)) this.#meet(radio);
  }

  /** Sends the host's form, where it may be sent. */
  send(): void {
    const {form} = this.#element;
    if (form?.noValidate || this.#element.reportValidity()) form?.requestSubmit();
  }

  /**
   * Chromium (153) remembers which radio of a group was last reached with Tab. In a shadow root, and without a form, it
   * does so when that radio has gone, and then no Tab comes to the group again. A selection makes it forget.
   */
  #meet(radio: HTMLInputElement) {
    this.#radios.add(radio);
    if (radio.checked || this.#element.renderRoot.querySelector(`[name="${CSS.escape(radio.name)}"]:checked`)) return;
    radio.checked = true;
    radio.checked = false;
  }

  #read(json: string | null): Answers {
    const answers = readAnswers(json ?? '{}');
    if (!answers) warnOnce(this.#element, 'value');
    return answers ?? {};
  }

  #entered() {
    this.#isTouched = true;
    this.#isChanged = true;
    if (!this.#form.isControl) return;
    this.validity.follow();
    this.#element.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  /** The form round it hears only what the element itself says, when its value is there to be read. */
  #hear(event: Event) {
    if (event.type === 'input' || event.type === 'change') event.stopPropagation();
    const isEnter = (event as KeyboardEvent).key === 'Enter';
    // What a button of ours does (clear, add, remove) is finished at once.
    const isPress = event.type === 'click' && (event.target as Element).closest('button') !== null;
    if (event.type === 'change' || isEnter || isPress) this.#finish();
    if (isEnter) submitOnEnter(event as KeyboardEvent, this.#element.form, () => this.send());
  }

  /** `change` comes when an entry is finished, after the `input` of each step. */
  #finish() {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    this.#element.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
