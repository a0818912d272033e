import type {Context} from 'hono';
import type {Database} from '../database/open.js';
import type {Settings} from '../settings.js';
import {addressOf} from './address.js';
import {floodWait} from './flood.js';
import {tokenMarks} from './page-token.js';

/** What is known of how a submission came. */
export interface Guard {
  /** Why staff should look at what a family sent; never a reason to refuse it. */
  readonly marks: readonly string[];
  /** Counts it, and gives the seconds to wait where there have been too many. */
  readonly floodWait: (school: string) => Promise<number | undefined>;
}

/**
 * Looks at how a submission came: whether a page of ours was open, for how long, whether a box was filled in that nobody
 * sees, and how many came from there.
 *
 * @param isAnonymous whether nothing may stay that tells who sent it
 */
export function guardOf(
  context: Context,
  {settings, database}: {readonly settings: Settings; readonly database: Database},
  isAnonymous: boolean,
): Guard {
  const {secretKey, spamDefence, proxies} = settings;
  const now = Date.now();
  const isFilled = Boolean(context.req.header('page-check'));
  const quick = spamDefence ? tokenMarks(secretKey, now, context.req.header('page-token') ?? '') : [];
  return {
    marks: [...quick, ...(isFilled ? ['honeypot'] : [])],
    floodWait: (school) =>
      spamDefence
        ? floodWait(database, secretKey, {school, address: addressOf(context, proxies), isAnonymous}, now)
        : Promise.resolve(undefined),
  };
}
