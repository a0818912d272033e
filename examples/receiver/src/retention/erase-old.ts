import {clearFreedRoom} from '../database/clear-freed-room.js';
import {eraseInvitations, eraseSubmissions} from '../database/erasures.js';
import type {Database} from '../database/open.js';
import {eraseSurveyTerm, surveyTerms} from '../database/survey-answers.js';
import type {Settings} from '../settings.js';
import {dayOf, lastDayOf} from '../survey/calendar.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

async function eraseOfSchool(database: Database, school: string, since: Date, now: Date): Promise<number> {
  const times = {before: since.toISOString(), now: now.toISOString()};
  const submissions = await eraseSubmissions(database, school, times);
  const invitations = await eraseInvitations(database, school, times);
  const terms = (await surveyTerms(database, school)).filter(({term}) => lastDayOf(term) < dayOf(since));
  for (const {form, term} of terms) await eraseSurveyTerm(database, {school, form, term});
  return submissions + invitations + terms.length;
}

/**
 * Erases what is older than the school's `RETENTION_DAYS`: submissions, invitations that are no longer open, and the
 * surveys of terms that ended before. Of a submission only its id stays, so that sending it again does not bring it back.
 *
 * @param now the time
 */
export async function eraseOld(
  database: Database,
  {schools, retentionDays}: Pick<Settings, 'schools' | 'retentionDays'>,
  now: Date,
): Promise<void> {
  if (retentionDays === undefined) return;
  const since = new Date(now.getTime() - retentionDays * dayMilliseconds);
  let erased = 0;
  for (const school of schools) erased += await eraseOfSchool(database, school, since, now);
  if (erased) await clearFreedRoom(database);
}
