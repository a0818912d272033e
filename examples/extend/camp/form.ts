import {defineForm, sharedQuestions} from 'parent-voice';
import {faces} from '../faces/kind.js';
import {schema} from './schema.js';
import {words} from './words.js';

const comes = {q: 'going', anyOf: ['yes', 'notSure']} as const;

/** The school camp: who comes, and what helps. */
export const camp = defineForm(schema, {
  id: 'schoolCamp',
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
      id: 'whatHelpsAtCamp',
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
    {id: 'campAnythingElse', items: [sharedQuestions.anythingElse]},
  ],
  after: [{key: 'form.schoolCamp.after.1'}],
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
