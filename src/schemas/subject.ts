import * as z from 'zod/mini';
import {suppliedChoice, text} from './answers.js';

/** Which child a thread is about, where staff begin it: all of it is needed. */
export const subject = z.strictObject({whichChild: suppliedChoice(), childName: text(100)});
