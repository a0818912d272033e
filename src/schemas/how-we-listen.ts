import * as z from 'zod/mini';
import {text} from './answers.js';
import {listeningAnswers} from './shared-answers.js';

/** What a family says of how it is heard, without a name, by question id. Blank questions are left out. */
export const howWeListen = z.strictObject({
  ...listeningAnswers(),
  listenBetter: z.optional(text(500)),
});

/** The typed answers of one anonymous survey. */
export type HowWeListenAnswers = z.infer<typeof howWeListen>;
