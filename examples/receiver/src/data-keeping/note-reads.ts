import type {Context, MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';
import {note, type Done} from '../database/audit.js';
import type {Database} from '../database/open.js';
import {findSubmission} from '../database/submissions.js';
import {DatabaseUnavailable} from '../database/unavailable.js';
import type {Log} from '../log.js';
import {staffWhoAsked, type Staff} from '../staff/staff-of.js';
import {whoIs} from './who.js';

/** What is noted for each address. One that is not here is noted as itself, so that no new page is forgotten. */
const reads: Readonly<Record<string, string>> = {
  '/submissions': 'list',
  '/submissions/:id': 'read',
  '/staff': 'list',
  '/staff/:id': 'page',
  '/staff/threads/:id': 'thread',
  '/staff/meeting-card/:id': 'card',
  '/staff/forms/:form': 'write',
  '/staff/invitations': 'invitations',
  '/staff/invitations/new': 'invite',
  '/staff/survey': 'survey',
};

/** Pages on which nothing of a family stands; and an export, which notes itself before it begins. */
const noReads = new Set([
  '/staff/password',
  '/staff/audit',
  '/staff/data',
  '/staff/erase/:id',
  '/export.csv',
  '/export.json',
  '/export.jsonl',
]);

/** Which submission was looked at, and of which form: afterwards it may be gone. */
async function seen(
  context: Context,
  database: Database,
  {school}: Staff,
): Promise<Pick<Done, 'form' | 'submissionId'>> {
  const {req} = context;
  const id = req.param('id') ?? req.query('inReplyTo') ?? req.query('about');
  const row = id === undefined ? undefined : await findSubmission(database, school, id);
  return row ? {form: row.form, submissionId: row.submission_id} : {form: req.param('form')};
}

/**
 * Notes each reading of what families sent, before it leaves: who, when and which, and none of what it says. Where
 * nothing can be written, staff still read, and the log says that a note is missing.
 */
export const noteReads =
  (database: Database, log: Log): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const staff = staffWhoAsked(context);
    const path = routePath(context);
    if (!staff || context.req.method !== 'GET' || context.res.status !== 200 || noReads.has(path)) return;
    try {
      await note(database, whoIs(staff), [{what: reads[path] ?? path, ...(await seen(context, database, staff))}]);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      log({trouble: 'ReadNotNoted', code: error.code});
    }
  };
