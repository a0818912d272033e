import type {FormCard} from './form.js';

/** What the first page of a note of the day needs; it begins with its questions. */
export const howIsTodayCard = {
  id: 'howIsToday',
  lengths: false,
  presets: {},
  stages: {a: {by: 'family'}, b: {by: 'school', answers: ['a'], alone: true}, c: {by: 'family', answers: ['b']}},
  start: false,
  foot: [],
} as const satisfies FormCard;
