import type {FormCard} from './form.js';

/** What the first page of the anonymous survey needs; it begins with its questions. */
export const howWeListenCard = {
  id: 'howWeListen',
  lengths: false,
  presets: {},
  start: false,
  foot: [],
  anonymous: true,
} as const satisfies FormCard;
