import {defineElement} from '../define-element.js';
import {CommunicationMethodPicker} from './communication-method-picker.js';

defineElement('communication-method-picker', CommunicationMethodPicker);
