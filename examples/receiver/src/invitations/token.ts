import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';

const keyed = (secretKey: string, purpose: string, text: string): string =>
  createHmac('sha256', secretKey).update(`${purpose} ${text}`).digest('base64url');

/** Half of the signature is 128 bits: nobody tries that many, and the square code in the letter stays coarse. */
const signatureLength = 22;

const signatureOf = (secretKey: string, secret: string, school: string): string =>
  keyed(secretKey, 'invitation', `${secret} ${school}`).slice(0, signatureLength);

/** The school stands last, because its code may have a dot in it. */
const shape = /^([\w-]{43})\.([\w-]{22})\.([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/;

const isSame = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What opens an invitation. Whoever has it is taken for the one who was invited, so it is nowhere but in the link. */
export function newToken(secretKey: string, school: string): string {
  const secret = randomBytes(32).toString('base64url');
  return `${secret}.${signatureOf(secretKey, secret, school)}.${school}`;
}

/**
 * Reads a token without asking the database, so that guesses cost us nothing.
 *
 * @param token any text
 * @returns the school that it was made for; undefined for what we did not make
 */
export function schoolOfToken(secretKey: string, token: string): string | undefined {
  const [, secret, signature, school] = shape.exec(token) ?? [];
  if (secret === undefined || signature === undefined || school === undefined) return undefined;
  return isSame(signature, signatureOf(secretKey, secret, school)) ? school : undefined;
}

/** Stands for the token in the database: whoever reads that can open nothing with it. */
export const digestOfToken = (secretKey: string, token: string): string => keyed(secretKey, 'invitation-digest', token);
