import {defineElement} from '../define-element.js';
import {ParentQuestionnaire} from './parent-questionnaire.js';

defineElement('parent-questionnaire', ParentQuestionnaire);
