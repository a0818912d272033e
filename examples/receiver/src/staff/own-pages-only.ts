import type {Context, MiddlewareHandler} from 'hono';
import {refuse} from '../routes/refusals.js';

function isOwnPage(host: string | undefined, site: string | undefined, origin: string | undefined): boolean {
  if (site !== undefined) return site === 'same-origin';
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  // Every browser says one or the other with a form; what says neither has no session that could be borrowed.
  return true;
}

/** Whether one of our own pages sent this, and not another website in the name of somebody who is signed in. */
export const isFromOwnPage = ({req}: Context): boolean =>
  isOwnPage(req.header('host'), req.header('sec-fetch-site'), req.header('origin'));

/** Another site must not be able to post in the name of staff who are signed in (CSRF). SameSite=Strict is the first lock. */
export const ownPagesOnly: MiddlewareHandler = async (context, next) =>
  isFromOwnPage(context) ? next() : refuse(context, 'origin');
