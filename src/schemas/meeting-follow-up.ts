import * as z from 'zod/mini';
import {choice, choices, itemNumber, list, otherText, text, yesNo} from './answers.js';
import {staffRoles} from './code-sets.js';
import {actionStatus} from './meeting-code-sets.js';
import {helperAnswers, yourName} from './shared-answers.js';
import {date} from './times.js';

/**
 * What a meeting agreed, what the family says of it, and whether it happened, by question id. Every stage
 * leaves out what the others answer, so what a stage needs is said by the form and not here.
 */
export const meetingFollowUp = z.strictObject({
  metOn: z.optional(date()),
  whoWasThere: z.optional(
    list(
      z.strictObject({
        personName: text(100),
        personRole: z.optional(choice([...staffRoles, 'family', 'child', 'supporter'])),
      }),
      {min: 1, max: 20},
    ),
  ),
  goodThingsSaid: z.optional(text(1000)),
  familyTold: z.optional(text(2000)),
  familyAsked: z.optional(text(1000)),
  actions: z.optional(
    list(
      z.strictObject({
        actionWhat: text(300),
        actionWho: text(100),
        actionByWhen: date(),
        actionHowKnow: z.optional(text(200)),
        actionWhere: z.optional(choice(['school', 'home', 'both', 'elsewhere'])),
        actionDependsOn: z.optional(text(200)),
        actionChase: z.optional(text(100)),
        actionStatus: z.optional(choice(actionStatus)),
      }),
      {max: 10},
    ),
  ),
  homeGoalAction: z.optional(text(300)),
  notAgreed: z.optional(text(1000)),
  changesMade: z.optional(
    list(
      z.strictObject({
        changeWhat: text(200),
        changeWhy: text(500),
        changeFrom: z.optional(date()),
        changeCheck: text(200),
      }),
      {max: 6},
    ),
  ),
  notToPlan: z.optional(text(1000)),
  sorry: z.optional(yesNo()),
  nextMeetingDate: z.optional(date()),
  nextMeetingWhy: z.optional(text(200)),
  stayInTouch: z.optional(text(200)),

  yourName: z.optional(yourName()),
  summaryRight: z.optional(choice(['yes', 'mostly', 'no', 'notSure', 'notThere'])),
  correction: z.optional(text(2000)),
  actionReplies: z.optional(
    list(
      z.strictObject({
        of: itemNumber(),
        actionView: z.optional(choice(['agree', 'think', 'change', 'notForUs'])),
        actionViewMore: z.optional(text(500)),
      }),
      {max: 10},
    ),
  ),
  nextDateOk: z.optional(choice(['yes', 'otherTime', 'sooner'])),
  nextDateNote: z.optional(text(200)),
  feltHeard: z.optional(choice(['yes', 'mostly', 'aLittle', 'no', 'notSure'])),
  leftUnsaid: z.optional(text(1000)),
  doBetter: z.optional(text(1000)),
  shareWith: z.optional(
    choices(['me', 'otherParent', 'supporter', 'socialWorker', 'health', 'classStaff', 'other'], {exclusive: ['me']}),
  ),
  shareWithOther: otherText(),
  ...helperAnswers(),

  actionChecks: z.optional(
    list(
      z.strictObject({
        of: itemNumber(),
        checkDone: z.optional(choice(['yes', 'partly', 'no', 'notSure'])),
        checkHelps: z.optional(choice(['yes', 'aLittle', 'no', 'tooSoon'])),
        checkMore: z.optional(text(500)),
      }),
      {max: 10},
    ),
  ),
});

/** The typed answers of one meeting follow-up, of any stage. */
export type MeetingFollowUpAnswers = z.infer<typeof meetingFollowUp>;
