import type {Database} from '../database/open.js';
import {forgetSurveyReceipts} from '../database/survey-receipts.js';
import type {Log} from '../log.js';
import {dayBefore} from './calendar.js';

const hourMilliseconds = 60 * 60 * 1000;

/**
 * Forgets the survey's receipts that are more than 24 hours old.
 *
 * @param schools whose they are
 */
export async function forgetOldReceipts(database: Database, schools: readonly string[]): Promise<void> {
  for (const school of schools) await forgetSurveyReceipts(database, school, dayBefore(new Date()));
}

/** Does so now and every hour, also where no other family answers. A database that is busy is asked again in an hour. */
export function forgetByItself(database: Database, schools: readonly string[], log: Log): void {
  const forget = () =>
    void forgetOldReceipts(database, schools).catch((error: Error) => log({trouble: error.name, stack: []}));
  forget();
  setInterval(forget, hourMilliseconds).unref();
}
