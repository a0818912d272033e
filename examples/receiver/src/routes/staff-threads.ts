import {newestOf, stageRule} from 'parent-voice';
import {Hono} from 'hono';
import type {SubmissionRow} from '../database/schema.js';
import {readSubmission} from '../database/submissions.js';
import {chainTo, submissionsOfThread} from '../database/threads.js';
import {childOfThread, respondentOf} from '../invitations/respondent.js';
import {contextOf} from '../school-context.js';
import {stageTitle} from '../stage-names.js';
import {missingPage} from '../staff/pages.js';
import {staffOf, type Staff} from '../staff/staff-of.js';
import type {StaffReceiver} from '../staff/staff-receiver.js';
import {stagePage} from '../staff/stage-page.js';
import {threadPage} from '../staff/thread-page.js';
import {answeredBy} from '../submissions/answered.js';
import {givenSubmission} from '../submissions/given.js';
import {readThread} from '../threads/read.js';
import {askToSignIn} from './staff-sign-in.js';

/** Where staff follow a thread, and write their own stages of it. */
export function staffThreadRoutes(receiver: StaffReceiver): Hono {
  const {settings, database, forms, words} = receiver;
  const routes = new Hono();

  /** Whom and which child an answer is about; where it answers nothing, the element asks. */
  async function subjectOf(answered: SubmissionRow): Promise<Readonly<Record<string, unknown>>> {
    const {childId, childName} = await childOfThread(database, answered);
    const respondentId = await respondentOf(database, answered);
    return {
      ...(childId === undefined || childName === undefined ? {} : {children: [{id: childId, name: childName}]}),
      ...(respondentId === undefined ? {} : {respondentId}),
    };
  }

  /** What an answer stands on, and beside it what the same person has said in its stage already; nobody else's. */
  async function previousOf(
    {school, thread_id: thread, submission_id: id, respondent_id: whose}: SubmissionRow,
    stage: string,
  ) {
    const chain = await chainTo(database, school, id);
    const isBeside = (row: SubmissionRow) => whose !== null && row.respondent_id === whose && row.stage === stage;
    return [...chain, ...(await submissionsOfThread(database, school, thread)).filter(isBeside)];
  }

  async function contextFor(
    {school, name, roles, isMachine}: Staff,
    answered: SubmissionRow | undefined,
    stage: string,
  ) {
    return {
      ...contextOf(settings.schoolContext, school),
      school,
      ...(isMachine ? {} : {staffName: name, ...(roles[0] ? {staffRole: roles[0]} : {})}),
      ...(answered ? await subjectOf(answered) : {}),
      previous: answered ? (await previousOf(answered, stage)).map(givenSubmission) : [],
    };
  }

  routes.get('/staff/threads/:id', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const row = await readSubmission(database, staff, context.req.param('id'));
    const thread = row && (await readThread(receiver, row));
    if (!thread) return context.html(missingPage(staff), 404);
    const title = words.titleOf(thread.form.id);
    return context.html(threadPage({staff, thread, title, checkInWords: words.checkInWords}));
  });

  routes.get('/staff/forms/:form', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const {stage = 'a', inReplyTo} = context.req.query();
    const form = newestOf(forms, context.req.param('form'));
    const rule = form && staff.maySee(form.id) ? stageRule(form, stage) : undefined;
    if (!form || !rule || rule.by === 'family') return context.html(missingPage(staff), 404);
    const answered = await answeredBy(database, staff.school, rule, {form: form.id, inReplyTo});
    if (answered === 'wrong') return context.html(missingPage(staff), 404);
    return context.html(
      stagePage({
        staff,
        form: form.id,
        stage,
        context: await contextFor(staff, answered, stage),
        title: stageTitle(form, rule, words.titleOf),
        inReplyTo: answered?.submission_id,
      }),
    );
  });
  return routes;
}
