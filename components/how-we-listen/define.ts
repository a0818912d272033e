import {defineElement} from '../define-element.js';
import {HowWeListen} from './how-we-listen.js';

defineElement('how-we-listen', HowWeListen);
