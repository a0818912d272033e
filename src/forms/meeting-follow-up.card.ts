import type {FormCard} from './form.js';

/** What the first page of a meeting follow-up needs. */
export const meetingFollowUpCard = {
  id: 'meetingFollowUp',
  lengths: false,
  presets: {},
  stages: {a: {by: 'school'}, b: {by: 'family', answers: ['a']}, c: {by: 'either', answers: ['b', 'a']}},
  start: [
    {key: 'form.meetingFollowUp.start.1', stage: 'b'},
    {key: 'form.meetingFollowUp.start.2', stage: 'b'},
    {key: 'form.meetingFollowUp.start.3', stage: 'b'},
  ],
  about: ['answerHow', 'whoSees', 'safetyNote'],
} as const satisfies FormCard;
