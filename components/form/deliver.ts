import type {Problem} from '../../src/schemas/problem.js';
import type {Outcome} from '../../src/submission/send.js';
import type {Receipt, Submission} from '../../src/submission/submission.js';
import {FormSubmitEvent} from './events.js';

const isReceipt = (outcome: Receipt | Problem): outcome is Receipt => 'reference' in outcome;

/** What a host's own delivery came to, in the same words as ours. */
function outcomeOf(delivered: Receipt | Problem): Outcome {
  if (isReceipt(delivered)) return {receipt: delivered};
  return delivered.path ? {problems: [delivered]} : {key: 'sendFailed', params: {}};
}

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
