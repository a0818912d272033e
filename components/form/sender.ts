import type {Problem} from '../../src/schemas/problem.js';
import type {FormSession} from '../../src/session/session.js';
import {createSubmission} from '../../src/submission/create-submission.js';
import {send, type Outcome} from '../../src/submission/send.js';
import type {Receipt, Submission} from '../../src/submission/submission.js';
import {randomUuid} from '../../src/submission/uuid.js';
import {deliver} from './deliver.js';
import {FormSentEvent} from './events.js';
import type {FormHostElement} from './form-host-element.js';
import type {PageCheck} from './page-check.js';
import type {PageHost, Sending} from './page-host.js';

/** What sending needs of the form. */
export interface SendingForm extends PageHost {
  readonly element: FormHostElement;
  /** What shows that a person is at a page, where the school asks for it. */
  pageCheck(): Promise<PageCheck | undefined> | undefined;
  readonly invitation: string | undefined;
  sending: Sending;
  receipt: Receipt | undefined;
  untaken: boolean;
  /** Brings the family to what must be put right. */
  showProblems(problems: readonly Problem[]): void;
  showReceipt(): void;
  showReview(): void;
  draw(): void;
}

/** Sends what is filled in, once: a second press does nothing, and a try again sends the same envelope. */
export class Sender {
  readonly #form: SendingForm;
  #last: Submission<unknown> | undefined;

  constructor(form: SendingForm) {
    this.#form = form;
  }

  async send(): Promise<void> {
    const form = this.#form;
    if (form.sending.status === 'sending' || form.receipt) return;
    const problems = form.session.check();
    if (problems.length) return form.showProblems(problems);
    const submission = this.#envelope();
    const {session} = form;
    form.showReview();
    form.sending = {status: 'sending'};
    form.draw();
    const {sendsTo} = form.element;
    this.#settle(
      session,
      await deliver(
        form.element,
        submission,
        sendsTo === undefined
          ? undefined
          : async () =>
              send(sendsTo, submission, {
                invitation: form.invitation,
                anonymous: session.form.anonymous,
                page: (await (await form.pageCheck())?.headers()) ?? {},
              }),
      ),
    );
  }

  /** The same answers go in the very same envelope, so that the receiver knows them again as what it has. */
  #envelope(): Submission<unknown> {
    const {session, words} = this.#form;
    const submissionId = this.#last?.submissionId ?? randomUuid();
    const fresh = createSubmission(session, {submissionId, locale: words.language});
    if (JSON.stringify(this.#last?.answers) !== JSON.stringify(fresh.answers)) this.#last = fresh;
    return this.#last ?? fresh;
  }

  #settle(session: FormSession<unknown>, outcome: Outcome | undefined) {
    const form = this.#form;
    if (outcome && 'receipt' in outcome) form.element.dispatchEvent(new FormSentEvent(outcome.receipt));
    // Emptied meanwhile: the school has it, but the page is another form's.
    if (form.session !== session) return;
    form.sending = {status: 'idle'};
    form.untaken = !outcome;
    if (!outcome) return form.focusLater(form.headingId);
    if ('receipt' in outcome) {
      form.receipt = outcome.receipt;
      return form.showReceipt();
    }
    const shown =
      'problems' in outcome ? outcome.problems.filter(({path}) => form.session.isShown(path.split('.')[0]!)) : [];
    if (shown.length) {
      form.session.setProblems(shown);
      return form.showProblems(form.session.problems);
    }
    form.sending =
      'key' in outcome
        ? {status: 'failed', key: outcome.key, params: outcome.params}
        : {status: 'failed', key: 'notTaken', params: {}};
    form.focusLater(form.headingId);
  }
}
