import type {PreMeetingPreferencesAnswers} from '../schemas/pre-meeting-preferences.js';
import type {SectionInput} from './form-input.js';
import {shared} from './shared-questions.js';

/** What the family should know first: no surprises in the meeting. */
export const aboutMeeting: SectionInput<PreMeetingPreferencesAnswers> = {
  id: 'aboutMeeting',
  items: [
    shared.whichChild,
    shared.childName,
    shared.yourName,
    shared.yourRelationship,
    {
      statement: 'meetingFacts',
      when: {
        any: [
          {prop: 'meetingType', set: true},
          {prop: 'meetingPurpose', set: true},
          {prop: 'meetingDate', set: true},
          {prop: 'meetingLocation', set: true},
        ],
      },
      shows: [{meeting: true}],
    },
    {statement: 'notInTroubleNote', when: {prop: 'notInTrouble', is: true}},
    {statement: 'attendeesShown', when: {prop: 'attendees', set: true}, shows: [{people: 'attendees'}]},
    {statement: 'agendaShown', when: {prop: 'agenda', set: true}, shows: [{agenda: 'agenda'}]},
    {
      statement: 'promisesShown',
      when: {prop: 'promises', set: true},
      shows: [{codes: 'promises', set: 'meetingPromises'}],
    },
    {
      statement: 'notWholeMeeting',
      when: {prop: 'familyNotWholeMeeting', set: true},
      shows: [{text: 'familyNotWholeMeeting'}],
      textLast: true,
    },
    {id: 'agendaOk', when: {prop: 'agenda', set: true}, data: 'ordinary'},
    {
      id: 'agendaOkMore',
      kind: 'longText',
      when: {q: 'agendaOk', anyOf: ['missing', 'unclear', 'notThis', 'tooMuch']},
      data: 'special-category',
    },
  ],
};

/** A time and a way that fit round work, childcare and travel. */
export const whenAndHow: SectionInput<PreMeetingPreferencesAnswers> = {
  id: 'whenAndHow',
  items: [
    {id: 'dateOk', core: true, when: {prop: 'meetingDate', set: true}, data: 'ordinary'},
    {
      id: 'meetingTimes',
      core: true,
      when: {
        any: [
          {prop: 'meetingDate', set: false},
          {q: 'dateOk', anyOf: ['otherTime']},
        ],
      },
      optionsFrom: 'availableSlots',
      data: 'ordinary',
    },
    {
      id: 'meetingTimesNote',
      when: {
        any: [
          {prop: 'meetingDate', set: false},
          {q: 'dateOk', anyOf: ['otherTime']},
        ],
      },
      data: 'personal',
    },
    {id: 'meetingFormat', core: true, offered: {prop: 'meetingFormats'}, data: 'ordinary'},
    {
      id: 'meetingPlace',
      when: {q: 'meetingFormat', anyOf: ['inPerson', 'mixed', 'noPreference']},
      offered: {prop: 'meetingPlaces'},
      data: 'ordinary',
    },
  ],
};
