import type {FormCard} from './form.js';

/** What the first page of the ways to keep in touch needs. */
export const communicationMethodCard = {
  id: 'communicationMethod',
  lengths: true,
  presets: {},
  start: [{key: 'text.changeLater'}, {key: 'form.communicationMethod.start.2'}],
} as const satisfies FormCard;
