import {defineElement} from '../define-element.js';
import {ResponseView} from './response-view.js';

defineElement('response-view', ResponseView);
