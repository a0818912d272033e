import type {Context, ContextKey} from './context.js';

/** How a value is written and checked: as a kebab-case attribute too, but for `object` and `items`. */
export type ContextKind =
  'text' | 'localised' | 'number' | 'boolean' | 'code' | 'codes' | 'url' | 'date' | 'items' | 'object';

/** Every key, and what kind of value it takes. */
export const contextKinds: Readonly<Record<ContextKey, ContextKind>> = {
  school: 'text',
  schoolName: 'localised',
  nation: 'code',
  phase: 'code',
  children: 'items',
  contactName: 'text',
  contactRole: 'code',
  schoolPhone: 'text',
  whoSeesAnswers: 'codes',
  privacyNoticeUrl: 'url',
  complaintsUrl: 'url',
  replyDays: 'number',
  channels: 'codes',
  translation: 'code',
  interpreterFree: 'boolean',
  parentName: 'text',
  parentPhone: 'text',
  parentEmail: 'text',
  respondentId: 'text',
  talkInstead: 'boolean',
  topLanguages: 'codes',
  speechFirst: 'boolean',
  honestyPromise: 'boolean',
  weekendSlots: 'boolean',
  audio: 'object',
  signVideo: 'object',
  icon: 'object',
  preset: 'text',
  topicsWeCanExplain: 'codes',
  lastAnswers: 'object',
  previous: 'items',
  rightsText: 'localised',
  meetingType: 'text',
  meetingPurpose: 'localised',
  meetingDate: 'date',
  meetingStart: 'text',
  meetingMinutes: 'number',
  meetingLocation: 'localised',
  availableSlots: 'codes',
  meetingFormats: 'codes',
  meetingPlaces: 'codes',
  attendees: 'items',
  agenda: 'items',
  promises: 'codes',
  notInTrouble: 'boolean',
  familyNotWholeMeeting: 'localised',
  answerBy: 'date',
  rightsUrl: 'url',
  familyTopics: 'items',
  summaryDays: 'number',
  decisionMade: 'boolean',
  childPart: 'boolean',
  accessInfoUrl: 'url',
  staffContacts: 'items',
  staffReplyTimes: 'localised',
  policyUrl: 'url',
  localHelpOptions: 'codes',
  takePartOptions: 'codes',
  noteDate: 'date',
  readBy: 'text',
  dayParts: 'items',
  staffName: 'text',
  staffRole: 'code',
  formUrls: 'object',
  fromForm: 'text',
};

/** Facts that are worked out from the context, for conditions to read. */
const derived = ['keepsInTouch', 'lengthChoice'] as const;

/** Whether a condition may read this name. */
export const isContextKey = (name: string): boolean =>
  Object.hasOwn(contextKinds, name) || (derived as readonly string[]).includes(name);

/**
 * What a condition reads.
 *
 * @param context what the school supplies
 * @param name a key of it, or a fact worked out from it
 * @returns the value with its default
 */
export function propOf(context: Context, name: string): unknown {
  if (name === 'keepsInTouch') return context.previous?.some(({form}) => form === 'communicationMethod') ?? false;
  const value = context[name as ContextKey];
  if (value !== undefined) return value;
  if (name === 'phase') return 'primary';
  if (name === 'channels') return ['phoneCall', 'text', 'email', 'letter', 'inPerson'];
  if (name === 'meetingPlaces') return ['quietRoom', 'childsClass', 'noPreference'];
  return undefined;
}
