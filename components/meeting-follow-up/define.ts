import {defineElement} from '../define-element.js';
import {MeetingFollowUp} from './meeting-follow-up.js';

defineElement('meeting-follow-up', MeetingFollowUp);
