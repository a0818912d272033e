import {defineElement} from '../define-element.js';
import {HowIsToday} from './how-is-today.js';

defineElement('how-is-today', HowIsToday);
