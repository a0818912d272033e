import type {Database} from '../database/open.js';
import {forgetSurveyReceipts} from '../database/survey-receipts.js';
import {dayBefore} from './calendar.js';

/**
 * Forgets the survey's receipts that are more than 24 hours old.
 *
 * @param schools whose they are
 */
export async function forgetOldReceipts(database: Database, schools: readonly string[]): Promise<void> {
  for (const school of schools) await forgetSurveyReceipts(database, school, dayBefore(new Date()));
}
