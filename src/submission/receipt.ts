import type {Receipt} from './submission.js';

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

/**
 * Reads a receipt from outside: a receiver's answer, or what a host has delivered itself.
 *
 * @param value anything
 * @param submissionId the id of what was sent; a receipt that names another is none
 * @returns the receipt, or undefined where the school's proof is not complete
 */
export function readReceipt(value: unknown, submissionId: string): Receipt | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {submissionId: id, reference, receivedAt} = value as Record<string, unknown>;
  if (id !== submissionId || !isText(reference) || !reference.trim()) return undefined;
  if (!isText(receivedAt) || Number.isNaN(Date.parse(receivedAt))) return undefined;
  return {submissionId, reference, receivedAt};
}

/** When the school received it. A day without a time is that day wherever it is read, so it is its noon there. */
export const receivedOn = ({receivedAt}: Receipt): Date =>
  new Date(/^\d{4}-\d\d-\d\d$/.test(receivedAt) ? `${receivedAt}T12:00` : receivedAt);
