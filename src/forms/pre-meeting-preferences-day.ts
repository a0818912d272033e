import type {PreMeetingPreferencesAnswers} from '../schemas/pre-meeting-preferences.js';
import type {SectionInput} from './form-input.js';
import {shared} from './shared-questions.js';

/** Who comes with the family, and what it thinks of who else is there; nobody comes where it would rather write. */
export const whoComes: SectionInput<PreMeetingPreferencesAnswers> = {
  id: 'whoComes',
  when: {q: 'meetingFormat', noneOf: ['written']},
  items: [
    {id: 'attendeesOk', when: {prop: 'attendees', set: true}, data: 'personal'},
    {
      id: 'attendeesOkMore',
      when: {q: 'attendeesOk', anyOf: ['someoneElse', 'notSomeone', 'meetFirst']},
      data: 'personal',
    },
    {statement: 'supporterNote', help: ['advocate']},
    {id: 'supporter', core: true, data: 'personal'},
    {id: 'supporterType', when: {q: 'supporter', anyOf: ['yes']}, data: 'personal'},
    {id: 'supporterName', isName: true, when: {q: 'supporter', anyOf: ['yes']}, data: 'personal'},
    {...shared.interpreterNeeded, core: true},
    {...shared.spokenLanguage, core: true, when: {q: 'interpreterNeeded', anyOf: ['yes', 'sometimes']}},
    shared.interpreterPreferences,
    {id: 'childPart', data: 'personal'},
  ],
};

/** What makes the meeting itself easier. */
export const onTheDay: SectionInput<PreMeetingPreferencesAnswers> = {
  id: 'onTheDay',
  when: {q: 'meetingFormat', noneOf: ['written']},
  items: [
    {id: 'callMe', isName: true, data: 'personal'},
    {id: 'startWith', data: 'ordinary'},
    {id: 'speakWhen', data: 'ordinary'},
    {id: 'notes', data: 'ordinary'},
    {id: 'roomHelp', data: 'personal'},
    {id: 'meetingHelp', core: true, data: 'personal'},
    {statement: 'adjustmentsLink', shows: [{form: 'reasonableAdjustments'}]},
  ],
};
