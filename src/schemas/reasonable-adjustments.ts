import * as z from 'zod/mini';
import {choice, choices, list, otherText, text, yesNo} from './answers.js';
import {adjustmentChanges} from './adjustment-changes.js';
import {adjustmentStatus} from './meeting-code-sets.js';
import {
  anythingElse,
  childAnswers,
  contactEmail,
  contactPhone,
  helperAnswers,
  relationshipAnswers,
  replyBy,
  yourName,
} from './shared-answers.js';
import {date} from './times.js';

/**
 * The changes that a family asks for, the school’s reply to each, and whether that works, by question id. Every stage
 * leaves out what the others answer, so what a stage needs is said by the form and not here.
 */
export const reasonableAdjustments = z.strictObject({
  ...childAnswers(),
  yourName: z.optional(yourName()),
  ...relationshipAnswers(),

  areas: z.optional(
    choices(
      [
        'hearing',
        'seeing',
        'moving',
        'reading',
        'understanding',
        'speaking',
        'calm',
        'language',
        'time',
        'other',
        'none',
      ],
      {exclusive: ['none']},
    ),
  ),
  areasOther: otherText(),

  ...adjustmentChanges(),

  alwaysNeed: z.optional(text(200)),
  worksElsewhere: z.optional(text(1000)),
  whereNeeded: z.optional(
    choices(
      [
        'all',
        'meetings',
        'calls',
        'messages',
        'parentsEvenings',
        'events',
        'dropOff',
        'online',
        'emergencies',
        'other',
      ],
      {exclusive: ['all']},
    ),
  ),
  whereNeededOther: otherText(),
  howLong: z.optional(choice(['always', 'onAndOff', 'forNow', 'notSure'])),

  childToo: z.optional(yesNo()),
  childAreas: z.optional(
    choices([
      'hearing',
      'seeing',
      'moving',
      'reading',
      'understanding',
      'speaking',
      'calm',
      'language',
      'learning',
      'friends',
      'selfCare',
      'other',
    ]),
  ),
  childAreasOther: otherText(),
  childHelp: z.optional(
    choices([
      'quietSpace',
      'movement',
      'warning',
      'pictures',
      'steps',
      'moreTime',
      'seat',
      'keyAdult',
      'stayInClass',
      'equipment',
      'uniform',
      'food',
      'startEnd',
      'other',
    ]),
  ),
  childHelpOther: otherText(),
  childHelpMore: z.optional(text(1000)),

  tellStaff: z.optional(choice(['whoNeeds', 'named', 'askFirst'])),
  tellStaffNames: z.optional(text(200)),
  checkAgain: z.optional(choice(['afterFirst', 'termly', 'yearly', 'iWillSay'])),
  replyBy: replyBy(),
  contactPhone: contactPhone(),
  contactEmail: contactEmail(),
  anythingElse: anythingElse(),
  ...helperAnswers(),

  adjustmentReplies: z.optional(
    list(
      z.strictObject({
        replyItem: text(200),
        replyStatus: choice(adjustmentStatus),
        replyPlan: z.optional(text(500)),
        replyWhy: z.optional(text(500)),
        replyWho: z.optional(text(100)),
        replyByWhen: z.optional(date()),
      }),
      {min: 1, max: 30},
    ),
  ),

  replyOk: z.optional(choice(['yes', 'partly', 'no', 'talk'])),
  replyOkMore: z.optional(text(1000)),
});

/** The typed answers of one request for changes, of any stage. */
export type ReasonableAdjustmentsAnswers = z.infer<typeof reasonableAdjustments>;
