import * as z from 'zod/mini';
import {choice, choices, list, suppliedChoice, text} from './answers.js';
import {staffRoles} from './code-sets.js';
import {childAnswers} from './shared-answers.js';

/**
 * A short note from home, one from school, and the family’s reply, by question id. Every stage leaves out what
 * the others answer, so what a stage needs is said by the form and not here.
 */
export const howIsToday = z.strictObject({
  ...childAnswers(),
  nightWas: z.optional(choice(['well', 'ok', 'badly', 'notSure'])),
  morningWas: z.optional(choice(['good', 'ok', 'hard'])),
  childToday: z.optional(
    choices(['happy', 'excited', 'tired', 'worried', 'sad', 'angry', 'hungry', 'sore', 'quietStart', 'goodNews']),
  ),
  homeNote: z.optional(text(300)),
  noteReply: z.optional(choice(['no', 'note', 'call'])),

  goodMoment: z.optional(text(200)),
  dayWas: z.optional(choice(['goodDay', 'mixedDay', 'hardDay'])),
  joinedIn: z.optional(
    list(
      z.strictObject({
        of: suppliedChoice(),
        joinedHow: z.optional(choice(['all', 'partly', 'notIn', 'elsewhere'])),
        joinedHelp: z.optional(text(150)),
      }),
      {max: 8},
    ),
  ),
  feltToday: z.optional(choices(['happy', 'calm', 'excited', 'tired', 'worried', 'sad', 'angry', 'quiet', 'sore'])),
  hardMoment: z.optional(text(300)),
  ateToday: z.optional(choice(['most', 'some', 'little', 'none'])),
  napToday: z.optional(text(60)),
  toiletToday: z.optional(text(100)),
  tomorrow: z.optional(text(200)),
  askHome: z.optional(text(200)),
  // Who wrote the note: no question asks it, the school’s page knows it.
  staffName: z.optional(text(100)),
  staffRole: z.optional(choice(staffRoles)),

  familyReaction: z.optional(choice(['thanks', 'atHomeToo', 'differentAtHome', 'callMe'])),
});

/** The typed answers of one note of the day, of any stage. */
export type HowIsTodayAnswers = z.infer<typeof howIsToday>;
