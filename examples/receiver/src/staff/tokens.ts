import {createHash, timingSafeEqual} from 'node:crypto';
import type {StaffToken} from '../staff-tokens.js';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** As long for a wrong text as for a right one: how long it takes must not tell how much of a guess was right. */
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/** The token that a machine holds, or undefined. All are compared, whichever fits. */
export const tokenFor = (tokens: readonly StaffToken[], text: string): StaffToken | undefined =>
  tokens.filter(({token}) => isSame(token, text))[0];
