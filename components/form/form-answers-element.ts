import type {FormSession} from '../../src/session/session.js';
import type {SessionOptions} from '../../src/session/session-options.js';
import type {FormDefinition} from '../../src/forms/form.js';
import {FormController} from './form-controller.js';
import {FormElementBase} from './form-element-base.js';
import type {FormHostElement} from './form-host-element.js';
import {warnAboutLeaveOut} from './form-settings.js';
import type {HostForm} from './host-form.js';
import {readAnswers} from './read-answers.js';

/** The answers of a form element: how a host sets, reads, checks and resets them, as on a native control. */
export abstract class FormAnswersElement<Answers> extends FormElementBase<Answers> implements FormHostElement {
  protected readonly controller = new FormController(this);
  /** Answers that were set before there was a form to put them in. */
  #pending: Readonly<Record<string, unknown>> | undefined;
  /** What the browser had kept of them, before there was one. */
  #kept: unknown;
  #host: HostForm | undefined;

  abstract sessionOptions(form: FormDefinition): SessionOptions;

  /** The headless state: entries, what is shown, problems. Undefined until the form has been loaded. */
  get session(): FormSession<Answers> | undefined {
    return this.controller.session as FormSession<Answers> | undefined;
  }

  /** The answers, by question id; blank ones are left out. */
  get value(): Partial<Answers> {
    return this.session?.answers() ?? (this.#pending as Partial<Answers> | undefined) ?? {};
  }

  set value(answers: Partial<Answers>) {
    // A framework clears a property with null.
    const given = (answers as Partial<Answers> | null | undefined) ?? {};
    if (this.session) this.session.setAnswers(given);
    else this.#pending = given;
    this.#host?.given(given);
    this.entryChanged();
    this.requestUpdate();
  }

  /** Whether nothing must be put right. Nothing is shown; `invalid` is dispatched when there is something. */
  checkValidity(): boolean {
    this.setValidity();
    return this.internals.checkValidity();
  }

  /** The same, and the family is brought to what must be put right. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) void this.#report();
    return valid;
  }

  /** Empties the form and shows its first page; as a control it goes back to the answers that the host gave. */
  reset(): void {
    if (!this.session) return;
    this.#pending = this.#host?.initial;
    this.controller.empty();
  }

  /** Checks the form and sends it, as its button does; as a control it sends the form that it is in. */
  async submit(): Promise<void> {
    await this.updateComplete;
    if (this.place === 'control') this.#host?.send();
    else if (this.card) await this.controller.send();
  }

  // Form association

  formAssociatedCallback(): void {
    this.requestUpdate();
    this.entryChanged();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.controller.disabled = disabled;
    this.controller.drawAgain();
  }

  formStateRestoreCallback(state: unknown): void {
    if (this.session) this.#host?.restore(state);
    else this.#kept = state;
    this.entryChanged();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name !== 'value' || before === value) return;
    if (this.session) this.#host?.givenByAttribute(value);
    else this.#pending = readAnswers(value);
    this.entryChanged();
  }

  // For the controller

  /** Asks once more what the invitation opens; whatever it is then, the family is at its heading. */
  async askAgain(): Promise<void> {
    this.guest.retry();
    await this.updateComplete;
    this.controller.focusLater(this.controller.headingId);
  }

  /** At once, so that the host's own listeners read the new value. */
  entryChanged(): void {
    if (this.place === 'page') return;
    this.internals.setFormValue(JSON.stringify(this.value));
    this.setValidity();
  }

  sessionBegan(session: FormSession<unknown>): void {
    const {hosted} = this.controller;
    this.#host ??= hosted && new hosted.HostForm(this, this.internals, this.controller);
    if (this.#pending) session.setAnswers(this.#pending);
    this.#host?.begin(this.#pending, this.#kept);
    this.#pending = this.#kept = undefined;
    warnAboutLeaveOut(session, this.warn);
    this.entryChanged();
  }

  /** The form is about to begin again: what has been answered goes along. */
  protected carryOver(): void {
    if (this.session) this.#pending = this.value;
  }

  protected override updated(): void {
    this.controller.drawn();
    if (this.place === 'control') {
      this.setValidity();
      this.#host?.drawn();
    }
  }

  protected setValidity(): void {
    const {session, controller} = this;
    if (session && this.#host) return this.#host.validity.update();
    // Required and not there yet, it holds the host's form back, unless it cannot be had.
    const isWanted = this.place === 'control' && this.required && !controller.loadFailed;
    const customError = session ? !session.isValid : isWanted;
    this.internals.setValidity({customError}, session ? controller.words.text('error.title') : '…');
  }

  async #report() {
    await this.controller.prepare();
    await (this.#host?.validity ?? this.controller).report();
  }
}
