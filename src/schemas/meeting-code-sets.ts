/** Codes of meetings and of what comes of them; apart from `code-sets.ts`, so that only what needs them loads them. */
export const meetingTypes = [
  'catchUp',
  'parentsEvening',
  'gettingToKnow',
  'supportReview',
  'annualReview',
  'concern',
  'transition',
  'attendance',
  'returnToSchool',
  'teamAround',
  'otherMeeting',
] as const;

export const agendaTopics = [
  'goingWell',
  'homeNews',
  'childViews',
  'learning',
  'feelings',
  'friends',
  'behaviour',
  'support',
  'plan',
  'health',
  'attendance',
  'change',
  'nextSteps',
  'otherTopic',
] as const;

/** What a school may promise a family before a meeting. */
export const meetingPromises = [
  'workTogether',
  'homeFirst',
  'noSurprises',
  'noMeetingBefore',
  'fewPeople',
  'startOnTime',
  'privateRoom',
  'drink',
  'plainWords',
  'timeToThink',
  'lastWord',
  'writeUp',
] as const;

export const meetingFormats = ['inPerson', 'video', 'phone', 'mixed', 'written', 'noPreference'] as const;

export const meetingPlaces = ['quietRoom', 'childsClass', 'outside', 'community', 'home', 'noPreference'] as const;

export const actionStatus = ['notStarted', 'started', 'done', 'late', 'stopped'] as const;

/** A school's answer to a change that a family asked for. */
export const adjustmentStatus = ['agreed', 'agreedPart', 'otherWay', 'findingOut', 'cannot'] as const;

export type MeetingType = (typeof meetingTypes)[number];
export type AgendaTopic = (typeof agendaTopics)[number];
export type MeetingPromise = (typeof meetingPromises)[number];
export type MeetingFormat = (typeof meetingFormats)[number];
export type MeetingPlace = (typeof meetingPlaces)[number];
export type ActionStatus = (typeof actionStatus)[number];
export type AdjustmentStatus = (typeof adjustmentStatus)[number];
