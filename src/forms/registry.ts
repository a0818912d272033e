import type {FormDefinition} from './form.js';
import {communicationMethod} from './communication-method.js';
import {howIsToday} from './how-is-today.js';
import {howWeListen} from './how-we-listen.js';
import {meetingFollowUp} from './meeting-follow-up.js';
import {parentQuestionnaire} from './parent-questionnaire.js';
import {preMeetingPreferences} from './pre-meeting-preferences.js';
import {reasonableAdjustments} from './reasonable-adjustments.js';
import {talkInstead} from './talk-instead.js';

/** Our forms, by which submissions are checked and shown unless others are given. */
export const forms: readonly FormDefinition[] = [
  parentQuestionnaire,
  preMeetingPreferences,
  reasonableAdjustments,
  communicationMethod,
  meetingFollowUp,
  howIsToday,
  talkInstead,
  howWeListen,
];
