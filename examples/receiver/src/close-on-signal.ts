import type {ServerType} from '@hono/node-server';
import type {Database} from './database/open.js';

/** A family that is sending at this moment gets its receipt; one that has only stopped halfway is not waited for. */
const patienceMilliseconds = 5_000;

/**
 * Closes in order on SIGTERM and SIGINT: no new requests, the open ones to their end, then the database.
 *
 * @param server that takes requests
 * @param database that they use
 */
export function closeOnSignal(server: ServerType, database: Database): void {
  const close = () => {
    server.close(() => void database.destroy().finally(() => process.exit(0)));
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patienceMilliseconds).unref();
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
}
