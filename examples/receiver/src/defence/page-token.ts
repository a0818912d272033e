import {createHmac, timingSafeEqual} from 'node:crypto';

const hour = 60 * 60 * 1000;

/** A form that was left open over night is still the same family's. A page gets itself another before that. */
const life = 24 * hour;

/** Nobody reads and answers the shortest of our forms faster than this, in milliseconds. */
const least = 3_000;

/** What a page of ours brings with a submission: when it was first touched, by our clock. */
interface PageToken {
  readonly since: number;
  readonly made: number;
}

const signatureOf = (secretKey: string, times: string): string =>
  createHmac('sha256', secretKey).update(`page-token ${times}`).digest('base64url').slice(0, 22);

const isSame = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

function readPageToken(secretKey: string, text: string): PageToken | undefined {
  const [, times, since, made, signature] = /^(([0-9a-z]{1,9})\.([0-9a-z]{1,9}))\.([\w-]{22})$/.exec(text) ?? [];
  if (times === undefined || since === undefined || made === undefined || signature === undefined) return undefined;
  if (!isSame(signature, signatureOf(secretKey, times))) return undefined;
  return {since: parseInt(since, 36), made: parseInt(made, 36)};
}

/**
 * Makes a page token. Nothing is kept of it: it carries our time and our signature, and nothing that tells one family
 * from another.
 *
 * @param secretKey of the receivers
 * @param now in milliseconds
 * @param before one that has expired: the time of its first touch goes on
 */
export function newPageToken(secretKey: string, now: number, before = ''): string {
  const {since} = readPageToken(secretKey, before) ?? {since: now};
  const times = `${since.toString(36)}.${now.toString(36)}`;
  return `${times}.${signatureOf(secretKey, times)}`;
}

/**
 * Tells what is strange about how a submission came. It is never a reason to refuse one.
 *
 * @param secretKey of the receivers
 * @param now in milliseconds
 * @param text the header `Page-Token`, as it came
 * @returns nothing where a page of ours was open for long enough
 */
export function tokenMarks(secretKey: string, now: number, text: string): readonly ('noToken' | 'tooQuick')[] {
  const token = readPageToken(secretKey, text);
  if (!token || now - token.made > life) return ['noToken'];
  return now - token.since < least ? ['tooQuick'] : [];
}
