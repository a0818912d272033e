import * as z from 'zod/mini';
import {choice, choices, otherText, text} from './answers.js';
import {consent4} from './code-sets.js';
import {
  anythingElse,
  childAnswers,
  contactEmail,
  contactPhone,
  helperAnswers,
  listeningAnswers,
  relationshipAnswers,
  replyBy,
  yourName,
} from './shared-answers.js';

/** What a family may answer about one child, by question id: codes, and own words. Blank questions are left out. */
export const parentQuestionnaire = z.strictObject({
  ...childAnswers(),
  yourName: yourName(),
  ...relationshipAnswers(),

  nameUsed: z.optional(text(100)),
  goodAt: z.optional(text(1000)),
  enjoys: z.optional(text(1000)),
  howChildTells: z.optional(
    choices(
      [
        'talking',
        'fewWords',
        'signs',
        'pictures',
        'device',
        'writingDrawing',
        'actions',
        'otherLanguage',
        'other',
        'notSure',
      ],
      {exclusive: ['notSure']},
    ),
  ),
  howChildTellsOther: otherText(),
  homeWords: z.optional(text(1000)),

  helps: z.optional(text(1000)),
  doesNotHelp: z.optional(text(1000)),
  signsOfWorry: z.optional(text(1000)),
  stopOrChange: z.optional(text(1000)),
  otherHelpers: z.optional(
    choices(
      [
        'speechTherapist',
        'occupationalTherapist',
        'psychologist',
        'specialistTeacher',
        'health',
        'mentalHealth',
        'socialWorker',
        'familySupport',
        'community',
        'friendsFamily',
        'other',
        'none',
        'preferNotToSay',
      ],
      {exclusive: ['none', 'preferNotToSay']},
    ),
  ),
  otherHelpersOther: otherText(),
  otherHelpersNames: z.optional(text(500)),
  talkToHelpers: z.optional(choice(consent4)),

  mornings: z.optional(choice(['mostlyGood', 'mixed', 'mostlyHard', 'preferNotToSay'])),
  sleep: z.optional(choice(['mostlyWell', 'mixed', 'mostlyBadly', 'notSure', 'preferNotToSay'])),
  routines: z.optional(choice(['sameOrder', 'anyOrder', 'changes', 'depends', 'preferNotToSay'])),
  homeLearning: z.optional(
    choice(['fitsWell', 'someHard', 'tooMuch', 'ownWay', 'notSureWhat', 'notForUs', 'preferNotToSay']),
  ),
  adviceNotForUs: z.optional(text(1000)),
  homeNews: z.optional(text(1000)),

  feelsAboutSchool: z.optional(choice(['veryHappy', 'happy', 'mixed', 'unhappy', 'veryUnhappy', 'notSure'])),
  likesAtSchool: z.optional(text(1000)),
  hardParts: z.optional(
    choices(
      [
        'goodbye',
        'journey',
        'noiseCrowds',
        'lessons',
        'readingWriting',
        'breaks',
        'friends',
        'unkindness',
        'changes',
        'foodToilets',
        'clothes',
        'afterSchool',
        'other',
        'none',
        'notSure',
      ],
      {exclusive: ['none', 'notSure']},
    ),
  ),
  hardPartsOther: otherText(),
  hardPartsMore: z.optional(text(1000)),
  homeSchoolSame: z.optional(choice(['same', 'harderHome', 'harderSchool', 'otherWay', 'notSure'])),
  homeSchoolMore: z.optional(text(1000)),
  childSays: z.optional(text(1000)),

  mattersMost: z.optional(
    choices(
      [
        'happySafe',
        'friends',
        'confidence',
        'learning',
        'communication',
        'feelings',
        'independence',
        'health',
        'attendance',
        'belonging',
        'cultureFaith',
        'talents',
        'nextStep',
        'other',
      ],
      {max: 3},
    ),
  ),
  mattersMostOther: otherText(),
  homeGoal: z.optional(text(1000)),
  decisions: z.optional(choice(['all', 'big', 'tellMe', 'notSure'])),

  ...listeningAnswers(),
  pastSchools: z.optional(text(1000)),
  wantExplained: z.optional(
    choices(
      [
        'schoolDay',
        'learning',
        'homework',
        'reports',
        'rules',
        'extraHelp',
        'whoDoesWhat',
        'meetings',
        'money',
        'words',
        'complaints',
        'other',
        'none',
      ],
      {exclusive: ['none']},
    ),
  ),
  wantExplainedOther: otherText(),

  changesAhead: z.optional(
    choices(
      [
        'startNursery',
        'startSchool',
        'newClass',
        'newPhase',
        'newSchool',
        'leaving',
        'support',
        'moveHome',
        'family',
        'other',
        'none',
        'notSure',
      ],
      {exclusive: ['none', 'notSure']},
    ),
  ),
  changesAheadOther: otherText(),
  changeFeeling: z.optional(choice(['excited', 'ok', 'bitWorried', 'veryWorried', 'notTold', 'notSure'])),
  changeHelp: z.optional(text(1000)),
  passOn: z.optional(choice(consent4)),
  anythingElse: anythingElse(),
  ...helperAnswers(),
  replyWanted: z.optional(choice(['noNeed', 'yesUsual', 'yesSoon'])),
  replyBy: replyBy(),
  contactPhone: contactPhone(),
  contactEmail: contactEmail(),
});

/** The typed answers of one parent questionnaire. */
export type ParentQuestionnaireAnswers = z.infer<typeof parentQuestionnaire>;
