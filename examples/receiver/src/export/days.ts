import {isRealDate} from 'parent-voice';
import {dayOf} from '../survey/calendar.js';

const hour = 60 * 60 * 1000;

/** When a day begins on the school's wall: in summer an hour before it does in UTC. */
function beginningOf(day: string): Date {
  const utc = Date.parse(`${day}T00:00Z`);
  const summer = new Date(utc - hour);
  return dayOf(summer) === day ? summer : new Date(utc);
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T12:00Z`) + 24 * hour).toISOString().slice(0, 10);

/** What stands between two days. */
export interface Between {
  readonly from: string | undefined;
  readonly until: string;
}

/**
 * Turns days into moments, by the school's clock.
 *
 * @param from the first day, as `2026-09-01`; undefined or empty for all before
 * @param to the last day, which counts; undefined or empty for today
 * @returns undefined for what is no day, and for a first day after the last
 */
export function between(from: string | undefined, to: string | undefined, now = new Date()): Between | undefined {
  for (const day of [from, to]) if (day && !isRealDate(day)) return undefined;
  if (from && to && from > to) return undefined;
  const end = to ? beginningOf(dayAfter(to)) : now;
  const until = (end < now ? end : now).toISOString();
  return {from: from ? beginningOf(from).toISOString() : undefined, until};
}
