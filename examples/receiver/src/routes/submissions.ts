import {Hono} from 'hono';
import {cors} from 'hono/cors';
import {eraseAndForget} from '../data-keeping/erase-and-forget.js';
import {whoIs} from '../data-keeping/who.js';
import {isErased} from '../database/erasures.js';
import {listSubmissions, readSubmission} from '../database/submissions.js';
import {staffOf} from '../staff/staff-of.js';
import {staffWhoPosts} from '../staff/staff-who-posts.js';
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
    const id = context.req.param('id');
    const row = await readSubmission(database, staff, id);
    if (row) return context.json(storedSubmission(row));
    return refuse(context, (await isErased(database, staff.school, id.toLowerCase())) ? 'erased' : 'not-found');
  });

  routes.delete('/submissions/:id', async (context) => {
    const staff = await staffWhoPosts(context, settings, database);
    if (!staff) return refuse(context, 'sign-in');
    if (!staff.keepsData) return refuse(context, 'role');
    const submissionId = context.req.param('id');
    const erased = await eraseAndForget(database, whoIs(staff), {submissionId}, staff.maySee);
    if (erased.length && erased !== 'forbidden') return context.body(null, 204);
    const wasHere = await isErased(database, staff.school, submissionId.toLowerCase());
    return refuse(context, wasHere ? 'erased' : 'not-found');
  });
  return routes;
}
