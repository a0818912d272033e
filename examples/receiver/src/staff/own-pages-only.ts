import type {MiddlewareHandler} from 'hono';
import {refuse} from '../routes/refusals.js';

function isOwnPage(host: string | undefined, site: string | undefined, origin: string | undefined): boolean {
  if (site !== undefined) return site === 'same-origin';
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  // Every browser says one or the other with a form; what says neither has no session that could be borrowed.
  return true;
}

/** Another site must not be able to post in the name of staff who are signed in (CSRF). SameSite=Strict is the first lock. */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  const {req} = context;
  const isOwn = isOwnPage(req.header('host'), req.header('sec-fetch-site'), req.header('origin'));
  return isOwn ? next() : refuse(context, 'origin');
};
