import type {Database} from '../database/open.js';
import {forgetOldCounts} from '../defence/flood.js';
import type {Log} from '../log.js';
import type {Settings} from '../settings.js';
import {forgetOldReceipts} from '../survey/forget-receipts.js';
import {eraseOld} from './erase-old.js';

const hourMilliseconds = 60 * 60 * 1000;

async function forget(database: Database, settings: Settings): Promise<void> {
  await forgetOldReceipts(database, settings.schools);
  await forgetOldCounts(database, settings.schools, Date.now());
  await eraseOld(database, settings, new Date());
}

/**
 * Erases what has been kept long enough, now and every hour, also where no other family answers. A database that is busy
 * is asked again in an hour; several receivers may do it at once.
 */
export function forgetByItself(database: Database, settings: Settings, log: Log): void {
  const now = () => void forget(database, settings).catch((error: Error) => log({trouble: error.name, stack: []}));
  now();
  setInterval(now, hourMilliseconds).unref();
}
