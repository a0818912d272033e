/** What every family of these journeys chooses: the same codes, whatever language it reads. */
import type {ParentQuestionnaireAnswers as Answers} from '../../../src/schemas/parent-questionnaire.js';

export const codes = {
  whichChild: '4163',
  yourRelationship: 'other',
  howChildTells: ['fewWords', 'otherLanguage', 'other'],
  otherHelpers: ['speechTherapist', 'community', 'other'],
  talkToHelpers: 'askFirst',
  mornings: 'mixed',
  sleep: 'mostlyBadly',
  routines: 'anyOrder',
  homeLearning: 'tooMuch',
  feelsAboutSchool: 'mixed',
  hardParts: ['noiseCrowds', 'unkindness', 'other'],
  homeSchoolSame: 'harderHome',
  mattersMost: ['happySafe', 'belonging', 'other'],
  decisions: 'all',
  wantExplained: ['words', 'other'],
  changesAhead: ['newClass', 'family', 'other'],
  changeFeeling: 'veryWorried',
  passOn: 'yes',
  formHelper: 'other',
  replyWanted: 'yesSoon',
  replyBy: 'phoneCall',
} satisfies Partial<Answers>;

export type ChosenId = keyof typeof codes;

/** A box that takes own words (a phone number is the same in every language). */
export type WrittenId = {
  [Id in keyof Answers]-?: Id extends
    ChosenId | 'childName' | 'contactEmail' | 'toldEnough' | 'listenedTo' | 'keepsWord'
    ? never
    : Id;
}[keyof Answers];

/** Every question of the full version that these families are asked, as it comes, page by page. */
export const pages: readonly (readonly (ChosenId | WrittenId)[])[] = [
  ['whichChild', 'yourName', 'yourRelationship', 'yourRelationshipOther'],
  ['nameUsed', 'goodAt', 'enjoys', 'howChildTells', 'howChildTellsOther', 'homeWords'],
  [
    'helps',
    'doesNotHelp',
    'signsOfWorry',
    'stopOrChange',
    'otherHelpers',
    'otherHelpersOther',
    'otherHelpersNames',
    'talkToHelpers',
  ],
  ['mornings', 'sleep', 'routines', 'homeLearning', 'adviceNotForUs', 'homeNews'],
  [
    'feelsAboutSchool',
    'likesAtSchool',
    'hardParts',
    'hardPartsOther',
    'hardPartsMore',
    'homeSchoolSame',
    'homeSchoolMore',
    'childSays',
  ],
  ['mattersMost', 'mattersMostOther', 'homeGoal', 'decisions'],
  ['pastSchools', 'wantExplained', 'wantExplainedOther'],
  [
    'changesAhead',
    'changesAheadOther',
    'changeFeeling',
    'changeHelp',
    'passOn',
    'anythingElse',
    'formHelper',
    'formHelperOther',
    'replyWanted',
    'replyBy',
    'contactPhone',
  ],
];

/** One family: its language, and what it writes in it. */
export interface Family {
  readonly language: 'en' | 'pl' | 'ur';
  /** How HTML says the language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What staff read beside its words; nothing where they are English already. */
  readonly writtenIn?: string;
  readonly words: Readonly<Record<WrittenId, string>>;
}
