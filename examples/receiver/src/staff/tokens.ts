import {createHash, createHmac, timingSafeEqual} from 'node:crypto';
import type {StaffToken} from '../staff-tokens.js';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** As long for a wrong text as for a right one: how long it takes must not tell how much of a guess was right. */
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

const findWith = (tokens: readonly StaffToken[], isIt: (token: StaffToken) => boolean) => tokens.filter(isIt)[0];

/** The token that somebody holds, or undefined. All are compared, whichever fits. */
export const tokenFor = (tokens: readonly StaffToken[], text: string): StaffToken | undefined =>
  findWith(tokens, ({token}) => isSame(token, text));

/** Stands for a token in a session, so that taking the token away from the settings ends its sessions. */
export const fingerprintOf = ({school, token}: StaffToken, secretKey: string): string =>
  createHmac('sha256', secretKey).update(`fingerprint ${school} ${token}`).digest('base64url');

export const tokenWithFingerprint = (
  tokens: readonly StaffToken[],
  fingerprint: string,
  secretKey: string,
): StaffToken | undefined => findWith(tokens, (token) => isSame(fingerprintOf(token, secretKey), fingerprint));
