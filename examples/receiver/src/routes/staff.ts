import {Hono} from 'hono';
import type {Database} from '../database/open.js';
import {listWithContent, readSubmission} from '../database/submissions.js';
import type {Settings} from '../settings.js';
import {listItem} from '../staff/list-item.js';
import {listPage} from '../staff/list-page.js';
import {missingPage, submissionPage} from '../staff/pages.js';
import {staffOf} from '../staff/staff-of.js';
import type {StaffWords} from '../staff/words.js';
import {pageOf, readPage} from '../submissions/page.js';
import {passwordRoutes} from './staff-password.js';
import {askToSignIn, signInRoutes} from './staff-sign-in.js';

const perPage = 50;

/** The pages where staff read what families sent. */
export function staffRoutes(settings: Settings, database: Database, {titleOf, roleName}: StaffWords): Hono {
  const routes = new Hono();
  routes.route('/', signInRoutes(settings, database));
  routes.route('/', passwordRoutes(settings, database, roleName));

  routes.get('/staff', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings, 200);
    const page = readPage({after: context.req.query('after')}, perPage);
    if (typeof page === 'string') return context.redirect('/staff', 303);
    const rows = await listWithContent(database, staff, {...page, limit: page.limit + 1});
    const {shown, next} = pageOf(rows, page.limit);
    return context.html(listPage({staff, items: shown.map(listItem), isFirst: !page.after, next}, titleOf));
  });

  routes.get('/staff/:id', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const row = await readSubmission(database, staff, context.req.param('id'));
    return row ? context.html(submissionPage(staff, row.submission_id)) : context.html(missingPage(staff), 404);
  });
  return routes;
}
