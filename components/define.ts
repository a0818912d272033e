import './parent-questionnaire/define.js';
import './response-view/define.js';
import './voice-form/define.js';
