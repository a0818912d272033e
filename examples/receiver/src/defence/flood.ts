import type {Database} from '../database/open.js';
import {countPost, forgetPostCounts, postsCounted} from '../database/post-counts.js';
import {countSurveyReceipts} from '../database/survey-receipts.js';
import {dayOf} from '../survey/calendar.js';
import {digestOfAddress} from './address.js';

const minute = 60_000;

/** How long posts of an address are counted together, in milliseconds. */
const windowLength = 10 * minute;

/** From one address to one school: all families of a large school, on its own network, one evening. More is a flood. */
export const mostOfAddress = 2_000;

/** More families than any school has. */
const mostSurveys = 5_000;

/** Who posts what, as far as a limit has to know. */
export interface Posting {
  readonly school: string;
  readonly address: string;
  readonly isAnonymous: boolean;
}

interface Window {
  readonly start: string;
  /** Seconds until the next. */
  readonly left: number;
}

function windowAt(now: number): Window {
  const start = now - (now % windowLength);
  return {start: new Date(start).toISOString(), left: Math.ceil((start + windowLength - now) / 1000)};
}

/**
 * Counts a post, and says when there have been too many. The counts are in the database, so that several receivers count
 * together. A survey is not counted by its address, because nothing may stay that tells who answered it: it is held back
 * where the address floods the school with other forms, or where the school had more in a day than it has families.
 *
 * @param secretKey of the receivers
 * @param now in milliseconds
 * @returns seconds to wait; undefined where it may be taken
 */
export async function floodWait(
  database: Database,
  secretKey: string,
  {school, address, isAnonymous}: Posting,
  now: number,
): Promise<number | undefined> {
  const {start, left} = windowAt(now);
  const counted = {school, start, digest: digestOfAddress(secretKey, school, start, address)};
  if ((await postsCounted(database, counted)) >= mostOfAddress) return left;
  if (!isAnonymous) return (await countPost(database, counted)) > mostOfAddress ? left : undefined;
  return (await countSurveyReceipts(database, school, dayOf(new Date(now)), mostSurveys)) ? 3600 : undefined;
}

/** Forgets what was counted before this time, also where nobody posts any more. */
export async function forgetOldCounts(database: Database, schools: readonly string[], now: number): Promise<void> {
  for (const school of schools) await forgetPostCounts(database, school, windowAt(now).start);
}
