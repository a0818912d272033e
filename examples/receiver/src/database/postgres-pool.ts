import pg from 'pg';
import {DatabaseUnavailable} from './unavailable.js';

/** Enough for a receiver on a few cores; ten receivers still fit into PostgreSQL's usual hundred. */
const mostConnections = 10;

/** How long a family's page is kept waiting for a connection, before it is told to come again. */
const connectMilliseconds = 5_000;

/**
 * After this a query counts as lost, and its connection is closed. It is not PostgreSQL's own `statement_timeout`: where a
 * standby has to confirm, that one ends the waiting of a commit with success, although the standby has nothing yet.
 */
const queryMilliseconds = 15_000;

const settings = {
  // Whoever asked for more than “on” keeps it.
  synchronous_commit: `case when current_setting('synchronous_commit') in ('off', 'local', 'remote_write')
    then 'on' else current_setting('synchronous_commit') end`,
  // Each query of a transaction sees what others have committed by then: our transactions are written for that.
  default_transaction_isolation: `'read committed'`,
  lock_timeout: `'2s'`,
  // A receiver that stops in the middle of a transaction must not keep the others from writing.
  idle_in_transaction_session_timeout: `'15s'`,
  statement_timeout: `'0'`,
};

const prepare = `select ${Object.entries(settings)
  .map(([name, value]) => `set_config('${name}', ${value}, false)`)
  .join(', ')}, current_setting('server_encoding') as encoding, current_setting('fsync') as fsync`;

interface Prepared {
  readonly encoding: string;
  readonly fsync: string;
}

/**
 * A connection that is lost while nothing is asked says so as an event, which unheard would end the receiver. The next
 * query tells it again.
 */
const unheard = () => {};

/** Set on every connection: how durable a commit is, is also a setting of whoever looks after the server. */
async function prepareConnection(client: pg.ClientBase): Promise<void> {
  client.on('error', unheard);
  const {rows} = await client.query<Prepared>(prepare);
  if (rows[0]?.encoding !== 'UTF8') throw new DatabaseUnavailable('NOT_UTF8');
  if (rows[0].fsync !== 'on') throw new DatabaseUnavailable('FSYNC_OFF');
}

/** The pool waits for it, although its type does not say so. */
const onConnect: (client: pg.ClientBase) => unknown = prepareConnection;

/** Whole numbers of 64 bits as numbers: ours are counts and versions, far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.INT8 && format !== 'binary' ? Number : (pg.types.getTypeParser(type, format) as never),
};

/**
 * Connections to one database, each durable. Those that break are left out and made anew.
 *
 * @param url `postgres://user:password@host/database`
 */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectMilliseconds,
    query_timeout: queryMilliseconds,
    keepAlive: true,
    types,
    onConnect,
  });
  pool.on('error', unheard);
  return pool;
}
