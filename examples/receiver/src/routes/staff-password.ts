import {Hono} from 'hono';
import type {AccountKey} from '../database/accounts.js';
import type {Database} from '../database/open.js';
import {changePassword, checkPassword} from '../passwords/check.js';
import {passwordProblem} from '../passwords/rules.js';
import type {Settings} from '../settings.js';
import {ownPagesOnly} from '../staff/own-pages-only.js';
import {missingPage} from '../staff/pages.js';
import {passwordPage, type ChangeProblem} from '../staff/password-page.js';
import {startSession} from '../staff/session.js';
import {staffOf} from '../staff/staff-of.js';
import type {RoleName} from '../staff/words.js';
import {readForm, shortForm} from './staff-form.js';
import {askToSignIn} from './staff-sign-in.js';

/** The new password is looked at first: a slip in it is no guess at the old one. */
async function problemWith(
  settings: Settings,
  database: Database,
  key: AccountKey,
  form: URLSearchParams,
): Promise<ChangeProblem | undefined> {
  const [current, wanted, again] = [form.get('current') ?? '', form.get('new') ?? '', form.get('again') ?? ''];
  const problem = passwordProblem(wanted, key.account) ?? (wanted === again ? undefined : 'again');
  if (problem) return problem;
  const result = await checkPassword(settings, database, key, current);
  return result === 'right' ? undefined : result;
}

/** Where a person at a school sees who they are here, and changes their password. */
export function passwordRoutes(settings: Settings, database: Database, roleName: RoleName): Hono {
  const routes = new Hono();

  routes.get('/staff/password', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    if (staff.account === undefined) return context.html(missingPage(staff), 404);
    return context.html(passwordPage({staff, roleName, isChanged: context.req.query('changed') !== undefined}));
  });

  routes.post('/staff/password', ownPagesOnly, shortForm, async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const {school, account} = staff;
    if (account === undefined) return context.html(missingPage(staff), 404);
    const form = await readForm(context);
    const problem = await problemWith(settings, database, {school, account}, form);
    if (problem) return context.html(passwordPage({staff, roleName, problem}), problem === 'locked' ? 429 : 422);
    await changePassword(settings, database, {school, account}, form.get('new') ?? '');
    await startSession(context, database, {school, account});
    return context.redirect('/staff/password?changed', 303);
  });
  return routes;
}
