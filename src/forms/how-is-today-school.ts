import type {HowIsTodayAnswers} from '../schemas/how-is-today.js';
import type {SectionInput} from './form-input.js';

const careIsPartOfTheDay = {
  any: [
    {prop: 'phase', is: 'nursery'},
    {prop: 'phase', is: 'specialist'},
  ],
} as const;

/** What the day was really like, and never only “fine”. */
export const fromSchool: SectionInput<HowIsTodayAnswers> = {
  id: 'fromSchool',
  stage: 'b',
  items: [
    {
      statement: 'homeNoteShown',
      when: {
        any: [
          {q: 'nightWas', answered: true},
          {q: 'morningWas', answered: true},
          {q: 'childToday', answered: true},
          {q: 'homeNote', answered: true},
          {q: 'noteReply', answered: true},
        ],
      },
      shows: [{answers: ['nightWas', 'morningWas', 'childToday', 'homeNote', 'noteReply']}],
    },
    {id: 'goodMoment', needed: true, data: 'special-category'},
    {id: 'dayWas', data: 'special-category'},
    {
      id: 'joinedIn',
      fixedBy: {prop: 'dayParts', codes: ['morning', 'lunch', 'afternoon'], withoutBlank: true},
      data: 'special-category',
      items: [
        {id: 'joinedHow', data: 'special-category'},
        {id: 'joinedHelp', data: 'special-category'},
      ],
    },
    {id: 'feltToday', data: 'special-category'},
    {id: 'hardMoment', data: 'special-category'},
    {
      id: 'ateToday',
      when: careIsPartOfTheDay,
      data: 'special-category',
    },
    {
      id: 'napToday',
      when: careIsPartOfTheDay,
      data: 'special-category',
    },
    {
      id: 'toiletToday',
      when: careIsPartOfTheDay,
      data: 'special-category',
    },
    {id: 'tomorrow', data: 'personal'},
    {id: 'askHome', data: 'personal'},
    {id: 'staffName', isName: true, silent: 'staffName', data: 'personal'},
    {id: 'staffRole', set: 'staffRoles', silent: 'staffRole', data: 'personal'},
  ],
};
