import * as z from 'zod/mini';
import {choice, choices, list, otherText, text} from './answers.js';
import {meetingFormats, meetingPlaces} from './meeting-code-sets.js';
import {
  anythingElse,
  childAnswers,
  helperAnswers,
  interpreterAnswers,
  interpreterNeeded,
  relationshipAnswers,
  spokenLanguageAnswers,
  yourName,
} from './shared-answers.js';
import {slots} from './times.js';

/** What would make a meeting work for one family, by question id. Blank questions are left out. */
export const preMeetingPreferences = z.strictObject({
  ...childAnswers(),
  yourName: yourName(),
  ...relationshipAnswers(),
  agendaOk: z.optional(choices(['fine', 'missing', 'unclear', 'notThis', 'tooMuch'], {exclusive: ['fine']})),
  agendaOkMore: z.optional(text(500)),

  dateOk: z.optional(choice(['yes', 'otherTime', 'notSure'])),
  meetingTimes: z.optional(slots()),
  meetingTimesNote: z.optional(text(200)),
  meetingFormat: z.optional(choice(meetingFormats)),
  meetingPlace: z.optional(choice(meetingPlaces)),

  attendeesOk: z.optional(
    choices(['happy', 'someoneElse', 'notSomeone', 'fewer', 'meetFirst'], {exclusive: ['happy']}),
  ),
  attendeesOkMore: z.optional(text(300)),
  supporter: z.optional(choice(['yes', 'helpFind', 'no', 'notSure'])),
  supporterType: z.optional(
    choice([
      'family',
      'friend',
      'colleague',
      'advocate',
      'supportWorker',
      'communityGroup',
      'socialWorker',
      'other',
      'preferNotToSay',
    ]),
  ),
  supporterTypeOther: otherText(),
  supporterName: z.optional(text(100)),
  interpreterNeeded: interpreterNeeded(),
  ...spokenLanguageAnswers(),
  ...interpreterAnswers(),
  childPart: z.optional(choice(['whole', 'part', 'otherWay', 'no', 'notSure'])),

  callMe: z.optional(text(100)),
  startWith: z.optional(choice(['home', 'goodThings', 'worry', 'list', 'noPreference'])),
  speakWhen: z.optional(choice(['first', 'after', 'inTurn', 'someoneForMe', 'noPreference'])),
  notes: z.optional(choice(['onePerson', 'afterwards', 'anyone', 'noPreference'])),
  roomHelp: z.optional(
    choices(
      [
        'noBigTable',
        'nearDoor',
        'quiet',
        'waitPrivate',
        'meetAtDoor',
        'drink',
        'toys',
        'space',
        'photos',
        'cameraOff',
        'other',
        'none',
      ],
      {exclusive: ['none']},
    ),
  ),
  roomHelpOther: otherText(),
  meetingHelp: z.optional(
    choices(
      [
        'plainWords',
        'slow',
        'breaks',
        'papersFirst',
        'timeToAnswer',
        'timeToAgree',
        'writtenDown',
        'pictures',
        'ownNotes',
        'record',
        'shorter',
        'other',
        'none',
      ],
      {exclusive: ['none']},
    ),
  ),
  meetingHelpOther: otherText(),

  goingWell: z.optional(text(1000)),
  yourTopics: z.optional(list(z.strictObject({topicText: z.optional(text(200))}), {max: 5})),
  hopeFor: z.optional(text(1000)),
  yourIdeas: z.optional(text(1000)),
  couldGoWrong: z.optional(text(1000)),
  meetingWorries: z.optional(text(1000)),
  anythingElse: anythingElse(),
  ...helperAnswers(),
});

/** The typed answers of one set of pre-meeting preferences. */
export type PreMeetingPreferencesAnswers = z.infer<typeof preMeetingPreferences>;
