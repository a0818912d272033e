export {FormElement} from './form/form-element.js';
export {
  FormChangeEvent,
  FormProblemsEvent,
  FormSentEvent,
  FormStepEvent,
  FormSubmitEvent,
  type FormEventMap,
} from './form/events.js';
export {ParentQuestionnaire} from './parent-questionnaire/parent-questionnaire.js';
export {ResponseView} from './response-view/response-view.js';
export {VoiceForm} from './voice-form/voice-form.js';
export {defineElement} from './define-element.js';
export {setWordsLoader, type WordsLoader} from '../src/i18n/load-words.js';
