import {forms as ours} from 'parent-voice';
import {questionnaire} from './questionnaire/form.js';
import {trip} from './trip/form.js';

/** Every form that this school knows: for `parseSubmission`, the receiver and `<response-view>`. */
export const forms = [...ours, questionnaire, trip];
