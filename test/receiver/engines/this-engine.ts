import {postgresAt} from './postgres.js';
import {sqlite} from './sqlite.js';

const {TEST_DATABASE_URL: server} = process.env;

/** The engine that this run is for: SQLite, or with `tools/postgres/run.ts` PostgreSQL. */
export const engine = server === undefined ? sqlite : postgresAt(server);
