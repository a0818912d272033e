import type {FormCard} from '../forms/form.js';
import type {Problem} from '../schemas/problem.js';
import type {PageHeaders} from './page-token.js';
import {readReceipt} from './receipt.js';
import type {Receipt, Submission} from './submission.js';

/** What came of sending. Nothing but a receipt is success. */
export type Outcome =
  | {readonly receipt: Receipt}
  /** The answers are not valid for the school's receiver. */
  | {readonly problems: readonly Problem[]}
  /** Not stored, or not known to be; `key` is one of the error messages. */
  | {
      readonly key: FailureKey;
      readonly params: Readonly<Record<string, string>>;
      /** What a busy receiver asked for, as it wrote it. */
      readonly retryAfter?: string;
    };

export type FailureKey =
  | 'sendFailed'
  | 'sentEarlier'
  | 'removed'
  | 'tooBig'
  | 'notTaken'
  | 'signIn'
  | 'linkEnded'
  /** This part is only for who comes with an invitation, and nobody did. */
  | 'linkNeeded';

const failure = (key: FailureKey, params: Readonly<Record<string, string>> = {}) => ({key, params});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

function problemsOf(body: unknown): readonly Problem[] {
  const problems = isObject(body) && Array.isArray(body.problems) ? body.problems : [];
  return problems.flatMap((problem: unknown) =>
    isObject(problem) && isText(problem.path) && isText(problem.key)
      ? [{path: problem.path, key: problem.key, params: isObject(problem.params) ? problem.params : {}}]
      : [],
  );
}

function outcomeOf({status, headers}: Response, body: unknown, submissionId: string, invited: boolean): Outcome {
  if (status >= 200 && status < 300) {
    // A captive portal answers 200 with HTML: only our own id, echoed in JSON, is a receipt.
    const receipt = readReceipt(body, submissionId);
    return receipt ? {receipt} : failure('sendFailed');
  }
  const problems = problemsOf(body);
  if (status === 422 && problems.length) return {problems};
  if (status === 409)
    return failure(
      'sentEarlier',
      isObject(body) && isText(body.reference) ? {reference: body.reference} : {reference: '–'},
    );
  if (status === 410) return failure('removed');
  if (status === 413) return failure('tooBig');
  if (status === 403 && isObject(body) && body.reason === 'invitation')
    return failure(invited ? 'linkEnded' : 'linkNeeded');
  if (status === 401 || (status === 403 && isObject(body) && body.reason === 'sign-in')) return failure('signIn');
  if (status >= 400 && status < 500 && ![408, 425, 429].includes(status)) return failure('notTaken');
  const retryAfter = headers.get('Retry-After');
  return {...failure('sendFailed'), ...(retryAfter !== null && {retryAfter})};
}

export interface SendOptions {
  readonly invitation?: string | undefined;
  readonly anonymous?: FormCard['anonymous'];
  readonly page?: PageHeaders;
}

/** How long the whole answer may take, in milliseconds; a body that never ends counts as no answer. */
const patience = 30_000;

/**
 * Sends a submission once. Sending it again is safe: the receiver knows it by its id.
 *
 * @param endpoint where to (https, or the page's own origin)
 * @param submission the envelope
 * @param options `invitation`: the token that the family came with; `anonymous`: nothing goes with it that could tell who
 *   sent it, an invitation neither; `page`: what shows that a page of the school's was open
 * @returns what is known afterwards; it never throws
 */
export async function send(
  endpoint: string,
  submission: Submission<unknown>,
  {invitation, anonymous, page}: SendOptions = {},
): Promise<Outcome> {
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': submission.submissionId,
        ...(invitation !== undefined && !anonymous && {Invitation: invitation}),
        ...page,
      },
      body: JSON.stringify(submission),
      // A redirect could carry a family's words to somebody else.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Without it the school's own receiver would be sent the cookie of whoever is signed in there.
      ...(anonymous && {credentials: 'omit' as const}),
      // Browsers before 2022 have no such signal; then the browser's own patience counts.
      ...('timeout' in AbortSignal && {signal: AbortSignal.timeout(patience)}),
    });
    const body: unknown = await answer.json().catch(() => undefined);
    return outcomeOf(answer, body, submission.submissionId, invitation !== undefined);
  } catch {
    return failure('sendFailed');
  }
}
