import type {Problem} from '../../src/schemas/problem.js';
import {createSubmission} from '../../src/submission/create-submission.js';
import {send, type Outcome} from '../../src/submission/send.js';
import type {Receipt} from '../../src/submission/submission.js';
import {randomUuid} from '../../src/submission/uuid.js';
import {deliver} from './deliver.js';
import {FormSentEvent} from './events.js';
import type {PageHost, Sending} from './page-host.js';

/** What sending needs of the form. */
export interface SendingForm extends PageHost {
  readonly element: HTMLElement & {readonly sendsTo: string | undefined};
  sending: Sending;
  receipt: Receipt | undefined;
  untaken: boolean;
  /** Brings the family to what must be put right. */
  showProblems(problems: readonly Problem[]): void;
  showReceipt(): void;
  draw(): void;
}

/** Sends what is filled in, once: a second press does nothing, and a try again has the same id. */
export class Sender {
  readonly #form: SendingForm;
  #submissionId: string | undefined;

  constructor(form: SendingForm) {
    this.#form = form;
  }

  async send(): Promise<void> {
    const form = this.#form;
    if (form.sending.status === 'sending' || form.receipt) return;
    const problems = form.session.check();
    if (problems.length) return form.showProblems(problems);
    this.#submissionId ??= randomUuid();
    const submission = createSubmission(form.session, {submissionId: this.#submissionId, locale: form.words.language});
    form.sending = {status: 'sending'};
    form.draw();
    const {sendsTo} = form.element;
    this.#settle(
      await deliver(form.element, submission, sendsTo === undefined ? undefined : () => send(sendsTo, submission)),
    );
  }

  #settle(outcome: Outcome | undefined) {
    const form = this.#form;
    form.sending = {status: 'idle'};
    form.untaken = !outcome;
    if (!outcome) return form.focusLater(form.headingId);
    if ('receipt' in outcome) {
      form.receipt = outcome.receipt;
      form.element.dispatchEvent(new FormSentEvent(outcome.receipt));
      return form.showReceipt();
    }
    const shown =
      'problems' in outcome ? outcome.problems.filter(({path}) => form.session.isShown(path.split('.')[0]!)) : [];
    if (shown.length) {
      form.session.setProblems(shown);
      return form.showProblems(shown);
    }
    form.sending =
      'key' in outcome
        ? {status: 'failed', key: outcome.key, params: outcome.params}
        : {status: 'failed', key: 'notTaken', params: {}};
    form.focusLater(form.headingId);
  }
}
