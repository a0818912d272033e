import {execFile} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {promisify} from 'node:util';
import {sql} from 'kysely';
import pg from 'pg';
import type {Database} from '../../../examples/receiver/src/database/open.js';
import type {Key, Mend, Row, TestDatabase, TestEngine} from './engine.js';

const ask = async <One>(database: Database, text: string): Promise<readonly One[]> =>
  (await sql.raw<One>(text).execute(database)).rows;

/** As whoever looks after the server, past the receiver. */
async function asOwner(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Those who are connected are sent away; the receiver has to come again. */
const sendAway = (name: string) =>
  `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`;

async function busy(url: string): Promise<Mend> {
  const other = new pg.Client(url);
  await other.connect();
  const {rows} = await other.query<{name: string}>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  await other.query(`begin; lock table ${rows.map(({name}) => name).join(', ')} in exclusive mode`);
  return () => other.end();
}

/** Says what PostgreSQL says on a full disk, for every row that would need room. */
async function full(url: string): Promise<Mend> {
  await asOwner(
    url,
    `create function full_disk() returns trigger language plpgsql
      as $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`,
    'create trigger full_disk before insert on submissions for each row execute function full_disk()',
  );
  return () => asOwner(url, 'drop trigger full_disk on submissions', 'drop function full_disk');
}

async function newDatabase(server: string): Promise<TestDatabase> {
  const name = `receiver_${randomUUID().replaceAll('-', '')}`;
  const url = Object.assign(new URL(server), {pathname: `/${name}`}).href;
  await asOwner(server, `create database ${name}`);
  const whileAway = async (cause: string, mend: string): Promise<Mend> => {
    await asOwner(server, sendAway(name), cause, sendAway(name));
    return () => asOwner(server, mend);
  };
  return {
    place: {url},
    environment: {DATABASE_URL: url},
    trouble: {
      busy: () => busy(url),
      full: () => full(url),
      readOnly: () =>
        whileAway(
          `alter database ${name} set default_transaction_read_only = on`,
          `alter database ${name} reset default_transaction_read_only`,
        ),
      gone: () =>
        whileAway(`alter database ${name} rename to ${name}_away`, `alter database ${name}_away rename to ${name}`),
    },
    bytes: async () => (await promisify(execFile)('pg_dump', [url], {maxBuffer: 2 ** 26})).stdout,
    remove: () => asOwner(server, `drop database if exists ${name} with (force)`),
  };
}

/** @param server an address of the server that these tests have to themselves */
export const postgresAt = (server: string): TestEngine => ({
  name: 'PostgreSQL',
  newDatabase: () => newDatabase(server),
  tables: async (database) =>
    (await ask<{name: string}>(database, `select tablename as name from pg_tables where schemaname = 'public'`)).map(
      ({name}) => name,
    ),
  keys: (database) =>
    ask<Key>(
      database,
      `select tables.relname as "table", indexes.relname as name,
        (select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = indexes.oid) as columns
      from pg_index join pg_class as tables on tables.oid = indrelid join pg_class as indexes on indexes.oid = indexrelid
      where tables.relnamespace = 'public'::regnamespace and indisunique`,
    ),
  rowsAsTheyLie: (database, table) => ask<Row>(database, `select * from ${table} order by ctid`),
  keepsPlaces: false,
  writers: async (database, table) =>
    (await ask<{xmin: string}>(database, `select distinct xmin::text from ${table}`)).length,
  // Its pages are checked as they are read.
  damage: () => Promise.resolve([]),
  weakness: async (database) => {
    const [commit] = await ask<{synchronous_commit: string}>(database, 'show synchronous_commit');
    return commit?.synchronous_commit === 'on' ? undefined : JSON.stringify(commit);
  },
});
