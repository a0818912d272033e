import {newestOf, stageRule} from 'parent-voice';
import {Hono, type Context} from 'hono';
import {listOpenInvitations, withdrawInvitation, type OpenInvitation} from '../database/invitations.js';
import {readSubmission} from '../database/submissions.js';
import {suppliedWith} from '../invitations/given.js';
import {subjectOf} from '../invitations/invitation.js';
import {makeInvitation, type MadeInvitation} from '../invitations/make.js';
import {readRequest} from '../invitations/request.js';
import {letterWords} from '../letter/letter-words.js';
import {letter} from '../letter/letter.js';
import {ownOrigin} from '../own-origin.js';
import {stageTitle} from '../stage-names.js';
import {askingOf, requestOf} from '../staff/asking.js';
import {askPage, invitationsPage, madePage, type StageTitleOf} from '../staff/invitation-pages.js';
import {ownPagesOnly} from '../staff/own-pages-only.js';
import {missingPage} from '../staff/pages.js';
import {staffOf, type Staff} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {pageOf, readPage} from '../submissions/page.js';
import {readForm, shortForm} from './staff-form.js';
import {askToSignIn} from './staff-sign-in.js';

const perPage = 50;

const placeOf = ({made_at: receivedAt, invitation_id: submissionId}: OpenInvitation) => ({receivedAt, submissionId});

/** Somebody has answered, or asked, between the page and the press of its button. */
const hasChanged = 'Something has changed meanwhile. Look at the answers again, then ask again.';

/** Where staff ask families, and see what they have asked. */
export function staffInvitationRoutes(receiver: StaffReceiver): Hono {
  const {settings, database, forms, words} = receiver;
  const routes = new Hono();
  const titleOf: StageTitleOf = (id, stage) => {
    const form = newestOf(forms, id);
    const rule = form && stageRule(form, stage);
    return form && rule ? stageTitle(form, rule, words.titleOf) : id;
  };

  async function made({row, url}: MadeInvitation, staff: Staff): Promise<ReturnType<typeof madePage>> {
    const form = newestOf(forms, row.form)!;
    const page = letter({
      ...(await letterWords(form, row.locale)),
      invitation: row,
      context: suppliedWith(row, settings),
      childName: subjectOf(row).childName,
      url,
    });
    return madePage({staff, row, url, title: titleOf(row.form, row.stage), letter: page});
  }

  const submissionNamed = (staff: Staff, id: string | null | undefined) =>
    id ? readSubmission(database, staff, id) : Promise.resolve(undefined);

  async function invite(context: Context, staff: Staff): Promise<Response> {
    const typed = await readForm(context);
    const about = await submissionNamed(staff, typed.get('about'));
    if (typed.get('about') && !about) return context.html(missingPage(staff), 404);
    const asking = await askingOf(receiver, staff, about);
    const refuse = (problem: string) => context.html(askPage(staff, {...asking, problem, typed}), 422);
    const asked = await requestOf(receiver, asking, about, typed);
    if (typeof asked === 'string') return refuse(asked);
    const request = readRequest(asked);
    if ('problems' in request) return refuse('Something is missing or too long. Check it, then try again.');
    const answer = await makeInvitation(receiver, staff, request, ownOrigin(context));
    return 'problems' in answer ? refuse(hasChanged) : context.html(await made(answer, staff), 201);
  }

  routes.get('/staff/invitations', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const page = readPage({after: context.req.query('after')}, perPage);
    if (typeof page === 'string') return context.redirect('/staff/invitations', 303);
    const wanted = {...page, limit: page.limit + 1, now: new Date().toISOString()};
    const {shown, next} = pageOf(await listOpenInvitations(database, staff, wanted), page.limit, placeOf);
    return context.html(invitationsPage({staff, items: shown, isFirst: !page.after, next}, titleOf));
  });

  routes.get('/staff/invitations/new', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const id = context.req.query('about');
    const about = await submissionNamed(staff, id);
    if (id && !about) return context.html(missingPage(staff), 404);
    return context.html(askPage(staff, await askingOf(receiver, staff, about)));
  });

  routes.post('/staff/invitations', ownPagesOnly, shortForm, async (context) => {
    const staff = await staffOf(context, settings, database);
    return staff ? invite(context, staff) : askToSignIn(context, settings);
  });

  routes.post('/staff/invitations/:id/withdraw', ownPagesOnly, async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const isThere = await withdrawInvitation(database, staff, context.req.param('id'), new Date().toISOString());
    return isThere ? context.redirect('/staff/invitations', 303) : context.html(missingPage(staff), 404);
  });
  return routes;
}
