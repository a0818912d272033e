export {FormElement} from './form/form-element.js';
export {
  FormChangeEvent,
  FormProblemsEvent,
  FormSentEvent,
  FormStepEvent,
  FormSubmitEvent,
  type FormEventMap,
} from './form/events.js';
export {CommunicationMethodPicker} from './communication-method-picker/communication-method-picker.js';
export {HowIsToday} from './how-is-today/how-is-today.js';
export {HowWeListen} from './how-we-listen/how-we-listen.js';
export {MeetingFollowUp} from './meeting-follow-up/meeting-follow-up.js';
export {ParentQuestionnaire} from './parent-questionnaire/parent-questionnaire.js';
export {PreMeetingPreferences} from './pre-meeting-preferences/pre-meeting-preferences.js';
export {ReasonableAdjustmentsRequest} from './reasonable-adjustments-request/reasonable-adjustments-request.js';
export {ResponseView} from './response-view/response-view.js';
export {TalkInstead} from './talk-instead/talk-instead.js';
export {VoiceForm} from './voice-form/voice-form.js';
export type {Control, ControlContext, FormView} from './question/form-view.js';
export {optionHint} from './question/wording.js';
export {optionLabel} from '../src/reading/wording.js';
export {defineElement} from './define-element.js';
export {setWordsLoader, type WordsLoader} from '../src/i18n/load-words.js';
