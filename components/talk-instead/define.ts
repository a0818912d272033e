import {defineElement} from '../define-element.js';
import {TalkInstead} from './talk-instead.js';

defineElement('talk-instead', TalkInstead);
