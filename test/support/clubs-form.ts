/** The parent questionnaire as one school has it: with a question more, and something left out. */
import * as z from 'zod/mini';
import {extendForm} from '../../src/forms/extend-form.js';
import {parentQuestionnaire} from '../../src/forms/parent-questionnaire.js';
import {choices, otherText, text} from '../../src/schemas/answers.js';
import {parentQuestionnaire as schema} from '../../src/schemas/parent-questionnaire.js';

export const clubsSchema = z.extend(schema, {
  clubs: z.optional(choices(['football', 'chess', 'other', 'none'], {exclusive: ['none']})),
  clubsOther: otherText(),
  busStop: z.optional(text(50)),
});

export const clubsWords = {
  'q.clubs.label': 'Which clubs does your child go to?',
  'q.clubs.short': 'Clubs',
  'q.clubs.o.football': 'Football',
  'q.clubs.o.chess': 'Chess',
  'q.clubs.o.other': 'Something else',
  'q.clubs.o.none': 'None',
  'q.busStop.label': 'Which bus stop?',
  'q.busStop.short': 'Bus stop',
  'sec.gettingHere': 'Getting here',
  'flag.parentQuestionnaire.bus': 'Comes by bus',
};

export const clubsForm = extendForm(parentQuestionnaire, {
  schema: clubsSchema,
  version: 101,
  add: [{section: 'strengths', after: 'enjoys', items: [{id: 'clubs', core: true, data: 'personal'}]}],
  sections: [{id: 'gettingHere', after: 'homeLife', items: [{id: 'busStop', data: 'personal'}]}],
  leaveOut: {sections: ['whatMatters'], questions: ['sleep']},
  order: {sections: ['schoolLife', 'whatHelps'], questions: ['enjoys', 'goodAt']},
  staff: {
    groups: {strengths: ['goodAt', 'enjoys', 'clubs']},
    flags: {bus: {q: 'busStop', answered: true}},
  },
  words: (language) => Promise.resolve(language === 'en' ? clubsWords : undefined),
});
