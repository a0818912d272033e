import type {Context} from 'hono';

/** A refusal that a developer can act on: a fixed `reason`, and a sentence. Nothing of what was sent is repeated. */
const refusals = {
  'content-type': {status: 415, message: 'Send Content-Type: application/json, in UTF-8 and not compressed.'},
  'too-large': {status: 413, message: 'A submission may have at most 262144 bytes (256 KiB).'},
  'cut-short': {status: 400, message: 'The body ended before it was complete.'},
  'not-utf-8': {status: 400, message: 'The body must be UTF-8.'},
  'not-json': {status: 400, message: 'The body must be JSON.'},
  'too-deep': {status: 400, message: 'The body may nest 16 levels deep.'},
  'idempotency-key': {
    status: 400,
    message: 'The header Idempotency-Key must be there and be the submissionId of the body.',
  },
  after: {status: 400, message: '“after” must be the “next” of the page before.'},
  limit: {status: 400, message: '“limit” must be a whole number from 1.'},
  'sign-in': {status: 401, message: 'Send Authorization: Bearer <staff token>, or sign in at /staff.'},
  origin: {status: 403, message: 'This is taken from our own pages only.'},
  role: {status: 403, message: 'Your role at the school does not do this. DATA_ROLES says which do.'},
  form: {status: 400, message: '“form” must be the id of a form that you see.'},
  days: {status: 400, message: '“from” and “to” must be days like 2026-09-01, the first not after the last.'},
  'not-found': {status: 404, message: 'There is nothing at this address.'},
  'method-not-allowed': {status: 405, message: 'This address does not take that method.'},
  erased: {status: 410, message: 'The school had this submission and has erased it.'},
  flood: {status: 429, message: 'Too many came from there. Try again later, with the same id.'},
  unexpected: {status: 500, message: 'Something went wrong here. Try again later, with the same id.'},
  unavailable: {status: 503, message: 'The receiver cannot store or read now. Try again later, with the same id.'},
} as const;

export type Reason = keyof typeof refusals;

/** 256 KiB: many times the longest answers that a form takes. */
export const bodyLimit = 262_144;

/**
 * Answers with a refusal.
 *
 * @param reason which one
 */
export function refuse(context: Context, reason: Reason): Response {
  const {status, message} = refusals[reason];
  return context.json({reason, message, ...(reason === 'too-large' ? {limit: bodyLimit} : {})}, status);
}
