import type {Problem} from '../../src/schemas/problem.js';
import type {Outcome} from '../../src/submission/send.js';
import type {Receipt, Submission} from '../../src/submission/submission.js';
import {FormSubmitEvent} from './events.js';

/** What a host's own delivery came to, in the same words as ours. */
const outcomeOf = (delivered: Receipt | Problem): Outcome =>
  'reference' in delivered
    ? {receipt: delivered}
    : delivered.path
      ? {problems: [delivered]}
      : {key: 'sendFailed', params: {}};

/**
 * Hands a submission over: to the host, if it cancels `pv-submit`, else to the receiver.
 *
 * @param element where the event is dispatched
 * @param submission the envelope
 * @param send sends it to the endpoint; undefined where there is none
 * @returns the outcome, or undefined when nobody took it
 */
export async function deliver(
  element: HTMLElement,
  submission: Submission<unknown>,
  send: (() => Promise<Outcome>) | undefined,
): Promise<Outcome | undefined> {
  const event = new FormSubmitEvent(submission as Submission);
  element.dispatchEvent(event);
  if (event.defaultPrevented) return outcomeOf(await event.delivered);
  return send?.();
}
