import type {Problem} from '../../src/schemas/problem.js';
import {readReceipt} from '../../src/submission/receipt.js';
import type {Receipt, Submission} from '../../src/submission/submission.js';

const notSent: Problem = {path: '', key: 'sendFailed', params: {}};

const crossing = {bubbles: true, composed: true};

/** An entry has changed. It says where, never what: pages log events. */
export class FormChangeEvent extends Event {
  static readonly type = 'pv-change';
  readonly path: string;

  constructor(path: string) {
    super(FormChangeEvent.type, crossing);
    this.path = path;
  }
}

/** Another page of the form is shown: `start`, a section's id, `review` or `sent`. */
export class FormStepEvent extends Event {
  static readonly type = 'pv-step';
  readonly step: string;

  constructor(step: string) {
    super(FormStepEvent.type, crossing);
    this.step = step;
  }
}

/** There is something to put right: paths and keys, no answers. */
export class FormProblemsEvent extends Event {
  static readonly type = 'pv-problems';
  readonly problems: readonly Pick<Problem, 'path' | 'key'>[];

  constructor(problems: readonly Pick<Problem, 'path' | 'key'>[]) {
    super(FormProblemsEvent.type, crossing);
    this.problems = problems;
  }
}

/**
 * The family has pressed Send. A host that delivers the submission itself calls `preventDefault()` and then
 * `complete()` or `fail()`.
 */
export class FormSubmitEvent<Answers = Readonly<Record<string, unknown>>> extends Event {
  static readonly type = 'pv-submit';
  /** Settled by `complete` or `fail`; what the element waits for when the event was cancelled. */
  readonly delivered: Promise<Receipt | Problem>;
  #settle!: (outcome: Receipt | Problem) => void;

  readonly submission: Submission<Partial<Answers>>;

  constructor(submission: Submission<Partial<Answers>>) {
    super(FormSubmitEvent.type, {...crossing, cancelable: true});
    this.submission = submission;
    this.delivered = new Promise((resolve) => (this.#settle = resolve));
  }

  /**
   * The school has it; the family sees the reference.
   *
   * @param receipt `submissionId` as in the submission, `reference`, `receivedAt` (ISO 8601)
   * @throws TypeError where it is no receipt; the family is then told that its answers were not sent
   */
  complete(receipt: Receipt): void {
    const read = readReceipt(receipt, this.submission.submissionId);
    this.#settle(read ?? notSent);
    if (!read)
      throw new TypeError(
        `event.complete() needs the receipt of this submission: {submissionId, reference, receivedAt}`,
      );
  }

  /**
   * The school does not have it; the family's words are still there.
   *
   * @param problem of one question, by its `path`; without one, sending has failed
   */
  fail(problem?: Problem): void {
    const {path, key, params} = (problem as Partial<Problem> | null | undefined) ?? {};
    const isProblem = typeof path === 'string' && typeof key === 'string';
    this.#settle(isProblem ? {path, key, params: params ?? {}} : notSent);
  }
}

/** The school has exactly one copy, and this is its receipt. */
export class FormSentEvent extends Event {
  static readonly type = 'pv-sent';
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super(FormSentEvent.type, crossing);
    this.receipt = receipt;
  }
}

/** What a form element dispatches, by name. */
export interface FormEventMap<Answers = Readonly<Record<string, unknown>>> {
  'pv-change': FormChangeEvent;
  'pv-step': FormStepEvent;
  'pv-problems': FormProblemsEvent;
  'pv-submit': FormSubmitEvent<Answers>;
  'pv-sent': FormSentEvent;
}

declare global {
  interface HTMLElementEventMap extends FormEventMap {}
}
