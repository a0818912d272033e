import {defineForm, sharedQuestions} from 'parent-voice';
import {faces} from '../faces/kind.js';
import {schema} from './schema.js';
import {words} from './words.js';

const comes = {q: 'going', anyOf: ['yes', 'notSure']} as const;

/** A school trip: who comes, and what helps. */
export const trip = defineForm(schema, {
  id: 'schoolTrip',
  version: 1,
  sections: [
    {
      id: 'whoComes',
      items: [
        {id: 'childName', isName: true, data: 'personal'},
        sharedQuestions.yourName,
        {id: 'going', data: 'ordinary'},
        {id: 'feeling', kind: faces, when: comes, data: 'personal'},
        {id: 'worries', kind: 'longText', when: {q: 'feeling', anyOf: ['mixed', 'worried']}, data: 'personal'},
      ],
    },
    {
      id: 'whatHelpsOnTrip',
      when: comes,
      items: [
        {id: 'food', data: 'special-category'},
        {id: 'medicine', data: 'special-category'},
        {id: 'medicineMore', kind: 'longText', needed: true, when: {q: 'medicine', anyOf: ['yes']}, data: 'special-category'},
        {id: 'travelSick', kind: 'scale', data: 'special-category'},
        {id: 'emergencyPhone', needed: true, autocomplete: 'tel', data: 'personal'},
        {id: 'cost', data: 'personal'},
      ],
    },
    {id: 'tripAnythingElse', items: [sharedQuestions.anythingElse]},
  ],
  after: [{key: 'form.schoolTrip.after.1'}],
  staff: {
    groups: {},
    flags: {
      worried: {q: 'feeling', anyOf: ['worried']},
      medicine: {q: 'medicine', anyOf: ['yes']},
      cost: {q: 'cost', anyOf: ['inParts', 'needHelp']},
    },
  },
  words,
}); // prettier-ignore
