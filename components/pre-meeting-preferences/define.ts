import {defineElement} from '../define-element.js';
import {PreMeetingPreferences} from './pre-meeting-preferences.js';

defineElement('pre-meeting-preferences', PreMeetingPreferences);
