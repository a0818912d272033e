import {Hono} from 'hono';
import type {FormDefinition} from 'parent-voice';
import type {Database} from '../database/open.js';
import {surveyTerms} from '../database/survey-answers.js';
import type {Settings} from '../settings.js';
import {readFormWords} from '../staff/form-words.js';
import {staffOf} from '../staff/staff-of.js';
import {surveyPage} from '../staff/survey-page.js';
import {byNewest} from '../survey/calendar.js';
import {reportOf} from '../survey/report.js';
import {askToSignIn} from './staff-sign-in.js';

/** The page where staff read what families said without their names, a term at a time. */
export function surveyRoutes(settings: Settings, database: Database, forms: readonly FormDefinition[]): Hono {
  return new Hono().get('/staff/survey', async (context) => {
    const staff = await staffOf(context, settings, database);
    if (!staff) return askToSignIn(context, settings);
    const seen = forms.filter(({id, anonymous}) => anonymous && staff.maySee(id));
    const answered = (await surveyTerms(database, staff.school)).filter(({form}) => seen.some(({id}) => id === form));
    const terms = [...new Set(answered.map(({term}) => term))].sort(byNewest);
    const {term: shown = terms[0] ?? ''} = context.req.query();
    if (shown && !terms.includes(shown)) return context.redirect('/staff/survey', 303);
    const inTerm = seen.filter(({id}) => answered.some(({form, term}) => form === id && term === shown));
    const parts = await Promise.all(
      inTerm.map(async (form) => ({
        report: await reportOf(database, form, staff.school, shown),
        words: await readFormWords(form),
      })),
    );
    return context.html(surveyPage({staff, terms, shown, parts}));
  });
}
