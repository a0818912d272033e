import {readFileSync} from 'node:fs';
import {mkdtemp, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {sql} from 'kysely';
import Libsql from 'libsql';
import type {Database} from '../../../examples/receiver/src/database/open.js';
import type {Key, Mend, Row, TestDatabase, TestEngine} from './engine.js';

const ask = async <One>(database: Database, text: string): Promise<readonly One[]> =>
  (await sql.raw<One>(text).execute(database)).rows;

function busy(file: string): Mend {
  const other = new Libsql(file);
  other.exec('begin immediate');
  return () => {
    other.exec('rollback');
    other.close();
    return Promise.resolve();
  };
}

async function full(database: Database): Promise<Mend> {
  const limit = (pages: number) => ask(database, `pragma max_page_count = ${pages}`);
  await limit(1);
  return async () => void (await limit(1_000_000));
}

/** The receiver opens the file again by itself, and then it may. */
async function readOnly(database: Database): Promise<Mend> {
  await ask(database, 'pragma query_only = on');
  return () => Promise.resolve();
}

async function gone(file: string): Promise<Mend> {
  const away = `${file}.away`;
  await rename(file, away);
  return () => rename(away, file);
}

async function newDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'receiver-'));
  const file = join(folder, 'receiver.db');
  return {
    place: {file},
    environment: {DATABASE_FILE: file},
    trouble: {busy: () => Promise.resolve(busy(file)), full, readOnly, gone: () => gone(file)},
    bytes: () => Promise.resolve(['', '-wal'].map((ending) => readFileSync(file + ending, 'latin1')).join('')),
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}

export const sqlite: TestEngine = {
  name: 'SQLite',
  newDatabase,
  tables: async (database) =>
    (await ask<{name: string}>(database, `select name from sqlite_master where type = 'table'`)).map(({name}) => name),
  keys: (database) =>
    ask<Key>(
      database,
      `select tables.name as "table", list.name as name,
        (select group_concat(name) from pragma_index_info(list.name)) as columns
      from sqlite_master as tables, pragma_index_list(tables.name) as list
      where tables.type = 'table' and list."unique" = 1`,
    ),
  rowsAsTheyLie: (database, table) => ask<Row>(database, `select * from ${table} order by rowid`),
  keepsPlaces: true,
  writers: () => Promise.resolve(1),
  damage: async (database) =>
    (await ask<{integrity_check: string}>(database, 'pragma integrity_check'))
      .map(({integrity_check: said}) => said)
      .filter((said) => said !== 'ok'),
  weakness: async (database) => {
    const [journal] = await ask<{journal_mode: string}>(database, 'pragma journal_mode');
    const [durability] = await ask<{synchronous: number}>(database, 'pragma synchronous');
    const isSure = journal?.journal_mode === 'wal' && durability?.synchronous === 2;
    return isSure ? undefined : JSON.stringify([journal, durability]);
  },
};
