import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {listSubmissions, readSubmission} from '../database/submissions.js';
import {staffOf} from '../staff/staff-of.js';
import {pageOf, placeOfSubmission, readPage} from '../submissions/page.js';
import type {Receiving} from '../submissions/receive.js';
import {listedSubmission, storedSubmission} from '../submissions/stored.js';
import {postSubmission} from './post-submission.js';
import {refuse} from './refusals.js';

/** The school's websites may post from the browser. They send no cookie and read only the receipt. */
const fromSchoolSites = (origins: readonly string[]) =>
  cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowMethods: ['POST'],
    allowHeaders: ['Content-Type', 'Idempotency-Key', 'Page-Token', 'Page-Check', 'Invitation'],
    exposeHeaders: ['Idempotent-Replayed', 'Retry-After'],
    maxAge: 7200,
  });

/** Families post here; staff, and machines of theirs, read here. */
export function submissionRoutes(receiving: Receiving): Hono {
  const {settings, database} = receiving;
  const routes = new Hono();
  routes.use('/submissions', fromSchoolSites(settings.allowedOrigins));

  routes.post('/submissions', (context) => postSubmission(context, receiving));

  routes.get('/submissions', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return refuse(context, 'sign-in');
    const page = readPage(context.req.query());
    if (typeof page === 'string') return refuse(context, page);
    const rows = await listSubmissions(database, staff, {...page, limit: page.limit + 1});
    const {shown, next} = pageOf(rows, page.limit, placeOfSubmission);
    return context.json({submissions: shown.map(listedSubmission), ...(next === undefined ? {} : {next})});
  });

  routes.get('/submissions/:id', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return refuse(context, 'sign-in');
    const row = await readSubmission(database, staff, context.req.param('id'));
    return row ? context.json(storedSubmission(row)) : refuse(context, 'not-found');
  });
  return routes;
}
