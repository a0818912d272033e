/**
 * A form of the school's own: what a child needs for a day out. The page gives it to `<voice-form>`, and the receiver
 * checks what comes of it as it checks the forms of the package.
 */
import {choice, choices, defineForm, otherText, phone, sharedQuestions, suppliedChoice, text} from 'parent-voice';
import * as z from 'zod/mini';
import {english} from './words/en.js';
import {polish} from './words/pl.js';
import {urdu} from './words/ur.js';

const schema = z.strictObject({
  whichChild: z.optional(suppliedChoice()),
  childName: z.optional(text(100)),
  yourName: text(100),
  canCome: z.optional(choice(['yes', 'partOfDay', 'notSure', 'no'])),
  comeAlong: z.optional(choice(['yes', 'ifNeeded', 'no'])),
  dayPhone: z.optional(phone()),
  lunch: z.optional(choice(['fromSchool', 'fromHome'])),
  notToEat: z.optional(
    choices(['pork', 'meat', 'milk', 'eggs', 'wheat', 'nuts', 'other', 'nothing'], {exclusive: ['nothing']}),
  ),
  notToEatOther: otherText(),
  borrow: z.optional(choices(['coat', 'boots', 'bag', 'bottle'])),
  mightBeHard: z.optional(
    choices(['walk', 'noise', 'water', 'toilet', 'newPeople', 'other', 'nothing'], {exclusive: ['nothing']}),
  ),
  mightBeHardOther: otherText(),
  goodDay: z.optional(text(500)),
});

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {en: english, pl: polish, ur: urdu};

export const schoolTrip = defineForm(schema, {
  id: 'schoolTrip',
  version: 1,
  words: (language) => Promise.resolve(words[language]),
  start: [{key: 'form.schoolTrip.start.1'}, {key: 'form.schoolTrip.start.2'}],
  sections: [
    {
      id: 'tripDay',
      items: [
        sharedQuestions.whichChild,
        sharedQuestions.childName,
        sharedQuestions.yourName,
        {statement: 'theMill'},
        {id: 'canCome', data: 'personal'},
        {id: 'comeAlong', data: 'ordinary'},
        {id: 'dayPhone', needed: true, autocomplete: 'tel', when: {q: 'canCome', noneOf: ['no']}, data: 'personal'},
      ],
    },
    {
      id: 'tripNeeds',
      when: {q: 'canCome', noneOf: ['no']},
      items: [
        {id: 'lunch', data: 'ordinary'},
        {id: 'notToEat', data: 'special-category'},
        {id: 'borrow', data: 'personal'},
        {id: 'mightBeHard', data: 'special-category'},
        {id: 'goodDay', kind: 'longText', data: 'special-category'},
      ],
    },
  ],
  after: [
    {key: 'form.schoolTrip.after.1'},
    {key: 'form.schoolTrip.after.2', when: {q: 'mightBeHard', anyExcept: ['nothing']}},
    {key: 'form.schoolTrip.after.3', when: {q: 'borrow', answered: true}},
  ],
  offerAgain: ['yourName', 'dayPhone'],
  staff: {
    groups: {whatHelps: ['goodDay', 'mightBeHard', 'notToEat']},
    flags: {borrow: {q: 'borrow', answered: true}, notSure: {q: 'canCome', anyOf: ['notSure', 'partOfDay']}},
    line: ['canCome', 'comeAlong', 'borrow'],
  },
});
