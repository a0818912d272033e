/** A mother who has told the school how to keep in touch, what helps her, and what she wants before a meeting. */
import {sent} from './loop.js';
import {submission, type Receiver} from './receiver.js';

export const zofia = {childId: '4163', childName: 'Zofia Nowak'};

export const mother = {...zofia, respondentId: 'mother'};

const polish = {school: 'demo', locale: 'pl', writtenIn: 'pl', phase: 'primary', nation: 'england', subject: mother};

export const inTouch = {
  childName: 'Zofia',
  yourName: 'Agnieszka Nowak',
  channelFirst: 'text',
  channelSecond: 'phoneCall',
  contactPhone: '07700 900 982',
  neverUse: ['letter'],
  takeCare: ['noVoicemail', 'keepAddress'],
  contactTimes: ['mon.morning', 'mon.evening', 'wed.afternoon'],
  spokenLanguage: 'pl',
  readLanguage: 'pl',
  interpreterNeeded: 'sometimes',
  formats: ['largePrint'],
  hardNews: 'messageFirst',
  mainContact: 'okafor',
  keepPrivate: 'yes',
} as const;

export const changes = {
  childName: 'Zofia',
  yourName: 'Agnieszka Nowak',
  alwaysNeed: 'Cichy pokój.',
  areas: ['hearing', 'calm'],
  hearingHelp: ['hearingLoop'],
  calmHelp: ['breaks'],
  whereNeeded: ['meetings', 'emergencies'],
  tellStaff: 'whoNeeds',
  checkAgain: 'termly',
} as const;

export const beforeMeeting = {
  childName: 'Zofia',
  yourName: 'Agnieszka Nowak',
  agendaOk: ['unclear'],
  dateOk: 'otherTime',
  meetingTimes: ['tue.morning'],
  meetingFormat: 'inPerson',
  interpreterNeeded: 'yes',
  callMe: 'Pani Agnieszka',
  startWith: 'goodThings',
  speakWhen: 'first',
  notes: 'afterwards',
  roomHelp: ['quiet', 'other'],
  roomHelpOther: 'Okno',
  meetingHelp: ['plainWords', 'breaks'],
  yourTopics: [{topicText: 'Przerwy'}, {topicText: 'Czytanie'}],
  couldGoWrong: 'Zmiana planu.',
} as const;

/** A form of hers that has to be stored; gives its id. */
export async function sends(receiver: Receiver, form: string, answers: object, more: object = {}): Promise<string> {
  const body = submission({...polish, form, answers, ...more});
  return (await sent(receiver, body)).submissionId;
}
