import type {FormCard} from './form.js';

/** What the first page of the pre-meeting preferences needs. */
export const preMeetingPreferencesCard = {
  id: 'preMeetingPreferences',
  lengths: true,
  presets: {},
  start: [
    {key: 'form.preMeetingPreferences.start.1'},
    {key: 'form.preMeetingPreferences.start.2'},
    {key: 'form.preMeetingPreferences.start.3'},
    {key: 'text.answerBy', with: {date: 'answerBy'}, when: {prop: 'answerBy', set: true}},
  ],
} as const satisfies FormCard;
