import type {FormCard} from './form.js';

/** What the first page of a wish to talk needs; it begins with its questions. */
export const talkInsteadCard = {
  id: 'talkInstead',
  lengths: false,
  presets: {},
  start: false,
  foot: ['safetyNote'],
} as const satisfies FormCard;
