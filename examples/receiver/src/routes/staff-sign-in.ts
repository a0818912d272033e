import {Hono, type Context} from 'hono';
import type {AccountKey} from '../database/accounts.js';
import type {Database} from '../database/open.js';
import {checkPassword} from '../passwords/check.js';
import type {Settings} from '../settings.js';
import {ownPagesOnly} from '../staff/own-pages-only.js';
import {endSession, startSession} from '../staff/session.js';
import {isSignInName, signInName} from '../staff/sign-in-name.js';
import {signInPage, type SignIn} from '../staff/sign-in-page.js';
import {readForm, shortForm} from './staff-form.js';

/** Only to a page of staff's own: the rest of the web may not be hidden in a sign-in form. */
const wantedPage = (text: string | null) =>
  text !== null && /^\/staff(\/[\w-]+)*(\?[\w=&.%-]*)?$/.test(text) ? text : '/staff';

const statuses = {wrong: 401, school: 401, locked: 429} as const;

const show = (
  context: Context,
  {schools, isDemo}: Settings,
  asked: Omit<SignIn, 'isDemo' | 'asksSchool'>,
  status: 200 | 401 | 429,
) => context.html(signInPage({...asked, isDemo, asksSchool: schools.length > 1}), status);

/**
 * Shows the sign-in form in place of a page that somebody asked for, and goes on to that page afterwards.
 *
 * @param status 200 where the form is what one may expect there
 */
export function askToSignIn(
  context: Context,
  settings: Settings,
  status: 200 | 401 = 401,
): Response | Promise<Response> {
  const {pathname, search} = new URL(context.req.url);
  const school = context.req.query('school') ?? '';
  return show(context, settings, {wanted: wantedPage(`${pathname}${search}`), school, name: ''}, status);
}

type Attempt =
  | {readonly account: AccountKey; readonly problem?: undefined}
  | {readonly account?: undefined; readonly problem: keyof typeof statuses};

async function attempt(
  settings: Settings,
  database: Database,
  school: string,
  name: string,
  password: string,
): Promise<Attempt> {
  // Which schools there are is no secret: a form that is sent says so too.
  if (!settings.schools.includes(school)) return {problem: 'school'};
  const typed = signInName(name);
  const account = {school, account: isSignInName(typed) ? typed : ''};
  const result = await checkPassword(settings, database, account, password);
  return result === 'right' ? {account} : {problem: result};
}

/** Signing in and out. */
export function signInRoutes(settings: Settings, database: Database): Hono {
  const routes = new Hono();

  routes.post('/staff/sign-in', ownPagesOnly, shortForm, async (context) => {
    const form = await readForm(context);
    const [only, ...others] = settings.schools;
    const school = others.length ? (form.get('school')?.trim() ?? '') : only;
    const [name, wanted] = [form.get('name') ?? '', wantedPage(form.get('wanted'))];
    const {account, problem} = await attempt(settings, database, school, name, form.get('password') ?? '');
    if (problem) return show(context, settings, {wanted, school, name, problem}, statuses[problem]);
    await startSession(context, database, account);
    return context.redirect(wanted, 303);
  });

  routes.post('/staff/sign-out', ownPagesOnly, async (context) => {
    await endSession(context, database);
    return context.redirect('/staff', 303);
  });
  return routes;
}
