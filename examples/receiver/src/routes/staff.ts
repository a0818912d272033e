import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {Database} from '../database/open.js';
import {findSubmission, listWithContent} from '../database/submissions.js';
import type {Settings} from '../settings.js';
import {listItem} from '../staff/list-item.js';
import {listPage} from '../staff/list-page.js';
import {ownPagesOnly} from '../staff/own-pages-only.js';
import {missingPage, signInPage, submissionPage} from '../staff/pages.js';
import {schoolOfStaff} from '../staff/school-of-staff.js';
import {endSession, startSession} from '../staff/session.js';
import {tokenFor} from '../staff/tokens.js';
import type {TitleOf} from '../staff/words.js';
import {pageOf, readPage} from '../submissions/page.js';
import {refuse} from './refusals.js';

/** Only to a page of staff's own: the rest of the web may not be hidden in a sign-in form. */
const wantedPage = (text: unknown) =>
  typeof text === 'string' && /^\/staff(\/[\da-f-]{36})?$/i.test(text) ? text : '/staff';

const perPage = 50;

/** The pages where staff read what families sent. */
export function staffRoutes(settings: Settings, database: Database, titleOf: TitleOf): Hono {
  const routes = new Hono();
  const schoolOf = (context: Context) => schoolOfStaff(context, settings);
  const formOnly = bodyLimit({maxSize: 4096, onError: (context) => refuse(context, 'too-large')});

  routes.get('/staff', async (context) => {
    const school = await schoolOf(context);
    if (school === undefined) return context.html(signInPage({wanted: '/staff'}));
    const page = readPage({after: context.req.query('after')}, perPage);
    if (typeof page === 'string') return context.redirect('/staff', 303);
    const rows = await listWithContent(database, school, {...page, limit: page.limit + 1});
    const {shown, next} = pageOf(rows, page.limit);
    return context.html(listPage({school, items: shown.map(listItem), isFirst: !page.after, next}, titleOf));
  });

  routes.post('/staff/sign-in', ownPagesOnly, formOnly, async (context) => {
    const {token, wanted} = await context.req.parseBody();
    const opened = typeof token === 'string' ? tokenFor(settings.tokens, token.trim()) : undefined;
    if (!opened) return context.html(signInPage({wanted: wantedPage(wanted), isWrong: true}), 401);
    await startSession(context, opened, settings);
    return context.redirect(wantedPage(wanted), 303);
  });

  routes.post('/staff/sign-out', ownPagesOnly, (context) => {
    endSession(context);
    return context.redirect('/staff', 303);
  });

  routes.get('/staff/:id', async (context) => {
    const school = await schoolOf(context);
    if (school === undefined) return context.html(signInPage({wanted: wantedPage(context.req.path)}), 401);
    const row = await findSubmission(database, school, context.req.param('id'));
    return row ? context.html(submissionPage(school, row.submission_id)) : context.html(missingPage(school), 404);
  });
  return routes;
}
