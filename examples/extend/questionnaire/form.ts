import {extendForm, parentQuestionnaire} from 'parent-voice';
import {schema} from './schema.js';
import {words} from './words.js';

/** The parent questionnaire as this school has it. */
export const questionnaire = extendForm(parentQuestionnaire, {
  schema,
  version: 101,
  add: [{section: 'strengths', after: 'enjoys', items: [{id: 'clubs', data: 'personal'}]}],
  words,
});
