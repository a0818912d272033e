import {forms as ours} from 'parent-voice';
import {questionnaire} from './questionnaire/form.js';
import {camp} from './camp/form.js';

/** Every form that this school knows: for `parseSubmission`, the receiver and `<response-view>`. */
export const forms = [...ours, questionnaire, camp];
