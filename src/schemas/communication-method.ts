import * as z from 'zod/mini';
import {choice, choices, language, list, otherText, suppliedChoice, text, yesNo} from './answers.js';
import {channels} from './code-sets.js';
import {localHelp, takePart} from './community-code-sets.js';
import {
  anythingElse,
  childAnswers,
  contactEmail,
  contactPhone,
  helperAnswers,
  interpreterAnswers,
  interpreterNeeded,
  relationshipAnswers,
  spokenLanguageAnswers,
  yourName,
} from './shared-answers.js';
import {slots} from './times.js';

/** How one family wants to be kept in touch with, by question id. Blank questions are left out. */
export const communicationMethod = z.strictObject({
  ...childAnswers(),
  yourName: yourName(),
  ...relationshipAnswers(),

  channelFirst: choice(channels),
  channelSecond: z.optional(choice(['none', ...channels])),
  channelThird: z.optional(choice(['none', ...channels])),
  contactPhone: contactPhone(),
  contactEmail: contactEmail(),
  viaPersonDetails: z.optional(text(200)),
  neverUse: z.optional(choices([...channels, 'voicemail', 'none'], {exclusive: ['none']})),
  takeCare: z.optional(
    choices(['noVoicemail', 'noDetailsInText', 'noPost', 'onlyMe', 'keepAddress', 'twoHomes', 'callFirst', 'none'], {
      exclusive: ['none'],
    }),
  ),

  contactTimes: z.optional(slots()),
  contactTimesNote: z.optional(text(200)),

  ...spokenLanguageAnswers(),
  readLanguage: z.optional(language()),
  readLanguageOther: otherText(),
  interpreterNeeded: interpreterNeeded(),
  ...interpreterAnswers(),
  formats: z.optional(
    choices(
      [
        'standard',
        'spoken',
        'readToMe',
        'easyRead',
        'largePrint',
        'bslVideo',
        'audio',
        'braille',
        'screenReader',
        'paper',
        'contrast',
        'other',
      ],
      {exclusive: ['standard']},
    ),
  ),
  formatsOther: otherText(),

  goodNews: z.optional(choice(['whenItHappens', 'daily', 'weekly', 'monthly', 'termly', 'noNeed'])),
  updates: z.optional(choice(['daily', 'twiceWeekly', 'weekly', 'fortnightly', 'halfTermly', 'whenNeeded'])),
  hearAbout: z.optional(
    choices([
      'goodMoments',
      'learning',
      'feelings',
      'friends',
      'joinedIn',
      'help',
      'hardTimes',
      'eatSleepToilet',
      'homework',
      'changes',
      'dates',
      'helpAtHome',
      'other',
    ]),
  ),
  hearAboutOther: otherText(),
  hardNews: z.optional(
    choice(['inPerson', 'phone', 'video', 'messageFirst', 'written', 'withSupporter', 'noPreference']),
  ),
  urgentWay: z.optional(choice(['call', 'text', 'textThenCall', 'callOther'])),
  dailyNote: z.optional(choice(['bothWays', 'fromSchool', 'fromHome', 'someDays', 'no'])),

  mainContact: z.optional(suppliedChoice()),
  mainContactOther: otherText(),
  alsoContact: z.optional(
    list(
      z.strictObject({
        alsoName: text(100),
        alsoConnection: z.optional(text(100)),
        alsoReach: z.optional(text(200)),
        alsoAbout: z.optional(
          choices(['everything', 'goodNews', 'meetings', 'reports', 'urgent'], {exclusive: ['everything']}),
        ),
      }),
      {max: 4},
    ),
  ),
  keepPrivate: z.optional(yesNo()),
  trustedGroup: z.optional(text(200)),

  takePart: z.optional(choices(takePart, {exclusive: ['notNow']})),
  takePartOther: otherText(),
  localHelp: z.optional(choices(localHelp, {exclusive: ['none']})),
  localHelpOther: otherText(),
  anythingElse: anythingElse(),
  ...helperAnswers(),
});

/** The typed answers of one family’s ways of keeping in touch. */
export type CommunicationMethodAnswers = z.infer<typeof communicationMethod>;
