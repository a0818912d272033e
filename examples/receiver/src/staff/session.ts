import type {Context} from 'hono';
import {deleteCookie, getSignedCookie, setSignedCookie} from 'hono/cookie';
import type {Settings} from '../settings.js';
import type {StaffToken} from '../staff-tokens.js';
import {fingerprintOf, tokenWithFingerprint} from './tokens.js';

const name = 'staff-session';

/** A school day; nobody's answers are still open in a browser the next morning. */
const seconds = 8 * 60 * 60;

const secure = ({req}: Context) =>
  new URL(req.url).protocol === 'https:' || req.header('x-forwarded-proto') === 'https';

/**
 * Signs the browser in. The session is the cookie and nothing else, so that any receiver can read it: a fingerprint of
 * the token and a time, signed; the token itself does not travel again.
 */
export async function startSession(context: Context, token: StaffToken, {secretKey}: Settings): Promise<void> {
  const ends = Date.now() + seconds * 1000;
  await setSignedCookie(context, name, `${fingerprintOf(token, secretKey)}.${ends}`, secretKey, {
    httpOnly: true,
    maxAge: seconds,
    path: '/',
    sameSite: 'Strict',
    secure: secure(context),
  });
}

export function endSession(context: Context): void {
  deleteCookie(context, name, {path: '/', secure: secure(context)});
}

/** The token that the browser is signed in with, or undefined. */
export async function sessionToken(context: Context, {secretKey, tokens}: Settings): Promise<StaffToken | undefined> {
  const value = await getSignedCookie(context, secretKey, name);
  if (!value) return undefined;
  const [fingerprint = '', ends] = value.split('.');
  // The browser forgets the cookie at that time too, but a copy of it would not.
  return Number(ends) > Date.now() ? tokenWithFingerprint(tokens, fingerprint, secretKey) : undefined;
}
