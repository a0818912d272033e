import {defineElement} from '../define-element.js';
import {VoiceForm} from './voice-form.js';

defineElement('voice-form', VoiceForm);
