import {choices, otherText, parentQuestionnaireSchema} from 'parent-voice';
import * as z from 'zod/mini';

/** What is a valid answer: all of ours, and which clubs the child goes to. */
export const schema = z.extend(parentQuestionnaireSchema, {
  clubs: z.optional(choices(['football', 'chess', 'choir', 'other', 'none'], {exclusive: ['none']})),
  clubsOther: otherText(),
});
