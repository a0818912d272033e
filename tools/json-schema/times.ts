/** Days and times: rules that are code in our own reader, and so are said a second time here. */
import * as z from 'zod/mini';
import type {JsonSchema} from './schema.js';

/** From 1900 to 2200. */
const years = '^(?:19|2[01])[0-9]{2}-|^2200-';

/** A day of the calendar. */
export const day: JsonSchema = {format: 'date', pattern: years};

const realDay = z.regexes.date.source.slice(1, -1);
const clock = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?';
const offset = '(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])?';

/** A time that a school offers, beside the parts of days. It may have no seconds and no offset, so it is no `date-time`. */
export const offeredTime: JsonSchema = {
  title: 'A time that the school offers',
  pattern: `^${realDay}T${clock}${offset}$`,
  allOf: [{pattern: years}],
};
