import {howIsToday as schema} from '../schemas/how-is-today.js';
import {makeForm} from './make-form.js';
import {howIsTodayCard} from './how-is-today.card.js';
import {fromSchool} from './how-is-today-school.js';
import {shared} from './shared-questions.js';

/** How is today? A quick note from home, one from school, and the family’s reply. */
export const howIsToday = makeForm(schema, {
  ...howIsTodayCard,
  version: 1,
  sections: [
    {
      id: 'fromHome',
      items: [
        shared.whichChild,
        shared.childName,
        {statement: 'notForUrgent', shows: [{line: 'display.noteReadBy', with: {time: 'readBy'}}]},
        {id: 'nightWas', core: true, data: 'special-category'},
        {id: 'morningWas', core: true, data: 'special-category'},
        {id: 'childToday', data: 'special-category'},
        {id: 'homeNote', kind: 'longText', data: 'special-category'},
        {id: 'noteReply', data: 'ordinary'},
      ],
    },
    fromSchool,
    {
      id: 'familyReply',
      stage: 'c',
      items: [
        {
          statement: 'schoolNoteShown',
          shows: [
            {
              answers: [
                'goodMoment',
                'dayWas',
                'joinedIn',
                'feltToday',
                'hardMoment',
                'ateToday',
                'napToday',
                'toiletToday',
                'tomorrow',
                'askHome',
              ],
            },
            {signed: true},
          ],
        },
        {id: 'familyReaction', data: 'personal'},
      ],
    },
  ],
  after: [
    {key: 'form.howIsToday.after.1', stage: 'a'},
    {key: 'display.noteReadBy', with: {time: 'readBy'}, when: {prop: 'readBy', set: true}, stage: 'a'},
    {key: 'form.howIsToday.after.1', stage: 'c'},
  ],
  staff: {
    groups: {
      fromHome: ['nightWas', 'morningWas', 'childToday', 'homeNote', 'noteReply'],
      fromSchool: [
        'goodMoment',
        'dayWas',
        'joinedIn',
        'feltToday',
        'hardMoment',
        'ateToday',
        'napToday',
        'toiletToday',
        'tomorrow',
        'askHome',
      ],
      family: ['familyReaction'],
    },
    flags: {
      hardMorning: {q: 'morningWas', anyOf: ['hard']},
      today: {q: 'childToday', anyOf: ['hungry', 'sore', 'worried']},
      reply: {q: 'noteReply', anyOf: ['note', 'call']},
      callMe: {q: 'familyReaction', anyOf: ['callMe']},
    },
    notes: {
      hardMorning: {q: 'morningWas', anyOf: ['hard']},
      hungry: {q: 'childToday', anyOf: ['hungry']},
      goodNews: {q: 'childToday', anyOf: ['goodNews']},
      callMe: {q: 'familyReaction', anyOf: ['callMe']},
      differentAtHome: {q: 'familyReaction', anyOf: ['differentAtHome']},
    },
    line: ['nightWas', 'morningWas', 'childToday', 'noteReply'],
  },
});
