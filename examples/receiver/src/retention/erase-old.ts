import {clearFreedRoom} from '../database/clear-freed-room.js';
import {eraseAudit} from '../database/audit.js';
import {eraseInvitations, eraseSignIns, eraseSubmissions} from '../database/erasures.js';
import type {Database} from '../database/open.js';
import {eraseSurveyTerm, surveyTerms} from '../database/survey-answers.js';
import {theClock} from '../data-keeping/who.js';
import type {Settings} from '../settings.js';
import {dayOf, lastDayOf} from '../survey/calendar.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMilliseconds);

/** Who has looked at answers is still known when these have gone. */
const leastAuditDays = 365;

async function eraseOfSchool(database: Database, school: string, since: Date, now: Date): Promise<number> {
  const times = {before: since.toISOString(), now: now.toISOString()};
  const submissions = await eraseSubmissions(database, theClock(school), times);
  const invitations = await eraseInvitations(database, school, times);
  const terms = (await surveyTerms(database, school)).filter(({term}) => lastDayOf(term) < dayOf(since));
  for (const {form, term} of terms) await eraseSurveyTerm(database, {school, form, term});
  return submissions + invitations + terms.length;
}

/**
 * Erases what is older than the school's `RETENTION_DAYS`: submissions, invitations that are no longer open, and the
 * surveys of terms that ended before. Of a submission only its id stays, so that sending it again does not bring it back.
 * Who has looked at what is kept for twice as long, and for a year at least; sessions and wrong passwords for a day.
 *
 * @param now the time
 */
export async function eraseOld(
  database: Database,
  {schools, retentionDays}: Pick<Settings, 'schools' | 'retentionDays'>,
  now: Date,
): Promise<void> {
  for (const school of schools) await eraseSignIns(database, school, daysBefore(now, 1).toISOString());
  if (retentionDays === undefined) return;
  const since = daysBefore(now, retentionDays);
  const audited = daysBefore(now, Math.max(2 * retentionDays, leastAuditDays)).toISOString();
  for (const school of schools) await eraseAudit(database, school, audited);
  let erased = 0;
  for (const school of schools) erased += await eraseOfSchool(database, school, since, now);
  if (erased) await clearFreedRoom(database);
}
