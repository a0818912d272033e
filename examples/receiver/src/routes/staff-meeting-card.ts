import {Hono} from 'hono';
import {readSubmission} from '../database/submissions.js';
import {cardForm, meetingCard} from '../meeting-card/meeting-card.js';
import {contextOf} from '../school-context.js';
import {meetingCardPage} from '../staff/meeting-card-page.js';
import {missingPage} from '../staff/pages.js';
import {staffOf} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {formOfRow} from '../submissions/form-of-row.js';
import {askToSignIn} from './staff-sign-in.js';

/** Where staff print the card of a family's answers before a meeting. */
export function meetingCardRoutes(receiver: StaffReceiver): Hono {
  const {settings, database, forms} = receiver;
  const routes = new Hono();

  routes.get('/staff/meeting-card/:id', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const row = await readSubmission(database, staff, context.req.param('id'));
    const form = row?.form === cardForm ? formOfRow(forms, row) : undefined;
    if (!row || !form) return context.html(missingPage(staff), 404);
    const card = await meetingCard(receiver, staff, row, form, contextOf(settings.schoolContext, staff.school));
    return context.html(meetingCardPage({staff, submissionId: row.submission_id, card}));
  });
  return routes;
}
