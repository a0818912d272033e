import type {FormCard} from './form.js';

/** What the first page of a request for changes needs. */
export const reasonableAdjustmentsCard = {
  id: 'reasonableAdjustments',
  lengths: false,
  presets: {},
  stages: {a: {by: 'family'}, b: {by: 'school', answers: ['a']}, c: {by: 'family', answers: ['b']}},
  leadHelp: ['reasonableAdjustments'],
  start: [
    {key: 'form.reasonableAdjustments.start.1', stage: 'a'},
    {key: 'form.reasonableAdjustments.start.2', stage: 'a'},
    {key: 'form.reasonableAdjustments.start.3', stage: 'a'},
    {key: 'form.reasonableAdjustments.start.4', when: {prop: 'childPart', not: false}, stage: 'a'},
    {key: 'text.changeLater', stage: 'a'},
    {key: 'text.seeAccess', link: 'accessInfoUrl', when: {prop: 'accessInfoUrl', set: true}, stage: 'a'},
  ],
} as const satisfies FormCard;
