import type {Context} from 'hono';
import type {Database} from '../database/open.js';
import type {Settings} from '../settings.js';
import {isFromOwnPage} from './own-pages-only.js';
import {staffOf, type Staff} from './staff-of.js';

/**
 * Who changes something: a session counts only from our own pages, since a browser sends its cookie wherever a page
 * tells it to; a token is sent by nobody who does not have it.
 *
 * @returns undefined for somebody who is not signed in, or whom another website speaks for
 */
export async function staffWhoPosts(
  context: Context,
  settings: Settings,
  database: Database,
): Promise<Staff | undefined> {
  const isMachine = context.req.header('authorization') !== undefined;
  return isMachine || isFromOwnPage(context) ? staffOf(context, settings, database) : undefined;
}
