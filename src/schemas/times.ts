import * as z from 'zod/mini';
import {rule, type AnswerMeta} from './answers.js';
import {isDateTime, isRealDate} from './real-date.js';

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const dayParts = ['morning', 'afternoon', 'evening'] as const;

export type Day = (typeof days)[number];
export type DayPart = (typeof dayParts)[number];

/** Every part of every day in the order of the screen, then “none of these times”. */
const slotCodes: readonly string[] = [...days.flatMap((day) => dayParts.map((part) => `${day}.${part}`)), 'none'];

/** More than any school offers, and few enough to read. */
const MOST_SLOTS = 60;

/** A day of the calendar, `YYYY-MM-DD`. */
export const date = () =>
  z.string().check(rule<string>(isRealDate, 'dateReal'), z.meta({format: 'date'} satisfies AnswerMeta));

/** Good times: parts of days (`mon.morning`), or the real times that the school offers (ISO date-times), or `none`. */
export const slots = () =>
  z.array(z.string().check(rule<string>((slot) => slotCodes.includes(slot) || isDateTime(slot), 'code'))).check(
    rule<readonly string[]>((selected) => new Set(selected).size === selected.length, 'code'),
    rule<readonly string[]>((selected) => selected.length <= MOST_SLOTS, 'tooMany', {max: MOST_SLOTS}),
    rule<readonly string[]>((selected) => selected.length < 2 || !selected.includes('none'), 'exclusive'),
    z.meta({codes: slotCodes, maxItems: MOST_SLOTS, exclusive: ['none'], format: 'slots'} satisfies AnswerMeta),
  );
