import {Hono} from 'hono';
import {listWithContent, readSubmission} from '../database/submissions.js';
import {familyCards} from '../family/family-card.js';
import {cardForm} from '../meeting-card/meeting-card.js';
import {contextOf} from '../school-context.js';
import {answersTo, beginnings} from '../stage-names.js';
import {askingOf} from '../staff/asking.js';
import {lineOf} from '../staff/line-of.js';
import {listItem} from '../staff/list-item.js';
import {listPage} from '../staff/list-page.js';
import {missingPage, submissionPage} from '../staff/pages.js';
import {listedSubmission} from '../submissions/stored.js';
import {staffOf} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {pageOf, placeOfSubmission, readPage} from '../submissions/page.js';
import {staffDataRoutes} from './staff-data.js';
import {meetingCardRoutes} from './staff-meeting-card.js';
import {staffInvitationRoutes} from './staff-invitations.js';
import {passwordRoutes} from './staff-password.js';
import {askToSignIn, signInRoutes} from './staff-sign-in.js';
import {staffThreadRoutes} from './staff-threads.js';

const perPage = 50;

/** The pages where staff read what families sent, answer it, and ask them. */
export function staffRoutes(receiver: StaffReceiver): Hono {
  const {settings, database, forms, words} = receiver;
  const {titleOf} = words;
  const routes = new Hono();
  routes.route('/', signInRoutes(settings, database));
  routes.route('/', passwordRoutes(settings, database, words.roleName));
  routes.route('/', staffInvitationRoutes(receiver));
  routes.route('/', staffThreadRoutes(receiver));
  routes.route('/', meetingCardRoutes(receiver));
  routes.route('/', staffDataRoutes(receiver));

  routes.get('/staff', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings, 200);
    const page = readPage({after: context.req.query('after')}, perPage);
    if (typeof page === 'string') return context.redirect('/staff', 303);
    const rows = await listWithContent(database, staff, {...page, limit: page.limit + 1});
    const {shown, next} = pageOf(rows, page.limit, placeOfSubmission);
    const ours = beginnings(forms, staff, 'school', titleOf);
    const school = contextOf(settings.schoolContext, staff.school);
    const items = shown.map((row) => listItem(row, lineOf(receiver, row, school)));
    return context.html(listPage({staff, items, isFirst: !page.after, next, ours}, titleOf));
  });

  routes.get('/staff/:id', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const row = await readSubmission(database, staff, context.req.param('id'));
    if (!row) return context.html(missingPage(staff), 404);
    const ours = answersTo(forms, staff, row, 'school', titleOf);
    const asking = await askingOf(receiver, staff, row);
    const school = contextOf(settings.schoolContext, staff.school);
    const cards = await familyCards(receiver, staff, row, school);
    const hasCard = row.form === cardForm;
    const steps = {submissionId: row.submission_id, ours, asking, hasCard, canErase: staff.keepsData};
    const {staffContacts, dayParts} = school;
    const names = {...(staffContacts && {staffContacts}), ...(dayParts && {dayParts})};
    return context.html(
      submissionPage({staff, cards, marks: listedSubmission(row).marks, steps, context: names}, titleOf),
    );
  });
  return routes;
}
