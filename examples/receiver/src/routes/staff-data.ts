import {Hono, type Context} from 'hono';
import {eraseAndForget, meant, type Wish} from '../data-keeping/erase-and-forget.js';
import {whoIs} from '../data-keeping/who.js';
import {listAudit, note} from '../database/audit.js';
import {withAll} from '../database/erase.js';
import type {AuditRow} from '../database/schema.js';
import {auditPage} from '../staff/audit-page.js';
import {dataPage, erasedPage, erasePage} from '../staff/data-page.js';
import {ownPagesOnly} from '../staff/own-pages-only.js';
import {missingPage} from '../staff/pages.js';
import {staffOf, type Staff} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {pageOf, readPage} from '../submissions/page.js';
import {readForm, shortForm} from './staff-form.js';
import {askToSignIn} from './staff-sign-in.js';

const perPage = 100;

const placeOf = ({at: receivedAt, audit_id: submissionId}: AuditRow) => ({receivedAt, submissionId});

/** What was asked for, of the three ways to say it; a name and a value for the page that asks again. */
function wishIn(form: URLSearchParams): Wish | undefined {
  for (const name of ['submissionId', 'reference', 'childId'] as const) {
    const value = form.get(name)?.trim();
    if (value) return {[name]: value} as unknown as Wish;
  }
  return undefined;
}

const nothing = 'Nothing stands under that. Check it, then try again.';

const others = 'Some of these answers are for other roles than yours. Ask somebody who sees all of them.';

/** Where staff take answers out, erase them, and see who has looked at what. */
export function staffDataRoutes(receiver: StaffReceiver): Hono {
  const {settings, database, forms, words} = receiver;
  const routes = new Hono();

  const page = (staff: Staff, problem?: string) =>
    dataPage(
      {
        staff,
        forms: [...new Set(forms.filter(({id, anonymous}) => !anonymous && staff.maySee(id)).map(({id}) => id))],
        retentionDays: settings.retentionDays,
        problem,
      },
      words.titleOf,
    );

  /** Does what only those may do who look after this. */
  const forKeepers = async (context: Context, work: (staff: Staff) => Response | Promise<Response>) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    return staff.keepsData ? work(staff) : context.html(missingPage(staff), 404);
  };

  async function look(context: Context, staff: Staff, wish: Wish | undefined): Promise<Response> {
    const first = wish ? await meant(database, staff.school, wish) : [];
    const rows = await withAll(database, staff.school, first);
    if (!wish || !rows.length) return context.html(page(staff, nothing), 404);
    if (!rows.every(({form}) => staff.maySee(form))) return context.html(page(staff, others), 403);
    await note(database, whoIs(staff), [{what: 'look to erase', count: rows.length}]);
    return context.html(erasePage({staff, rows, wish: {...wish}}, words.titleOf));
  }

  routes.get('/staff/data', async (context) => {
    const staff = await staffOf(context, settings, database);
    return staff ? context.html(page(staff)) : askToSignIn(context, settings);
  });

  routes.get('/staff/audit', (context) =>
    forKeepers(context, async (staff) => {
      const wanted = readPage({after: context.req.query('after')}, perPage);
      if (typeof wanted === 'string') return context.redirect('/staff/audit', 303);
      const rows = await listAudit(database, staff.school, {...wanted, limit: wanted.limit + 1});
      const {shown, next} = pageOf(rows, wanted.limit, placeOf);
      return context.html(auditPage({staff, rows: shown, isFirst: !wanted.after, next}, words.titleOf));
    }),
  );

  routes.get('/staff/erase/:id', (context) =>
    forKeepers(context, (staff) => look(context, staff, {submissionId: context.req.param('id')})),
  );

  // Not a GET: a number of a child stands in no address.
  routes.post('/staff/erase/look', ownPagesOnly, shortForm, (context) =>
    forKeepers(context, async (staff) => look(context, staff, wishIn(await readForm(context)))),
  );

  routes.post('/staff/erase', ownPagesOnly, shortForm, (context) =>
    forKeepers(context, async (staff) => {
      const wish = wishIn(await readForm(context));
      const erased = wish ? await eraseAndForget(database, whoIs(staff), wish, staff.maySee) : [];
      if (erased === 'forbidden') return context.html(page(staff, others), 403);
      return context.html(
        erased.length ? erasedPage(staff, erased.length) : page(staff, nothing),
        erased.length ? 200 : 404,
      );
    }),
  );
  return routes;
}
