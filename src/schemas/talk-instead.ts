import * as z from 'zod/mini';
import {choice, text} from './answers.js';
import {childAnswers, contactPhone, interpreterNeeded, spokenLanguageAnswers, yourName} from './shared-answers.js';

/** How a family wants to talk instead of filling in a form, by question id. Blank questions are left out. */
export const talkInstead = z.strictObject({
  ...childAnswers(),
  yourName: yourName(),
  talkHow: z.optional(choice(['phone', 'video', 'inPerson'])),
  contactPhone: contactPhone(),
  ...spokenLanguageAnswers(),
  interpreterNeeded: interpreterNeeded(),
  talkWhen: z.optional(text(200)),
  // The form that the family came from: no question asks it.
  fromForm: z.optional(text(100)),
});

/** The typed answers of one wish to talk. */
export type TalkInsteadAnswers = z.infer<typeof talkInstead>;
