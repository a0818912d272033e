import type {ServerType} from '@hono/node-server';
import type {Database} from './database/open.js';
import type {Stopping} from './stopping.js';

/** A family that is sending at this moment gets its receipt; one that has stopped halfway is not waited for. */
const patienceMilliseconds = 5_000;

const lookMilliseconds = 100;

/**
 * Calls back when `npm start` has ended. npm tells only its shell, which does not pass it on: the receiver would live on
 * unseen and keep the port.
 */
function whenNpmEnds(close: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    close();
  }, lookMilliseconds);
  looking.unref();
}

/**
 * Closes in order on SIGTERM and SIGINT: no new requests, the open ones to their end, then the database.
 *
 * @param server that takes requests
 * @param database that they use
 * @param stopping told at once
 */
export function closeInOrder(server: ServerType, database: Database, stopping: Stopping): void {
  const close = () => {
    stopping.begin();
    server.close(() => void database.destroy().finally(() => process.exit(0)));
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patienceMilliseconds).unref();
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
  whenNpmEnds(close);
}
