/** What holds of SQLite's file alone, whichever engine the other tests are run on. */
import assert from 'node:assert/strict';
import {stat} from 'node:fs/promises';
import {describe, it} from 'node:test';
import Libsql from 'libsql';
import {openDatabase} from '../../examples/receiver/src/database/open.js';
import {findSubmission} from '../../examples/receiver/src/database/submissions.js';
import {sqlite} from './engines/sqlite.js';

async function openFile() {
  const own = await sqlite.newDatabase();
  const {DATABASE_FILE: file = ''} = own.environment;
  const database = await openDatabase(own.place);
  const close = async () => {
    await database.destroy();
    await own.remove();
  };
  return {file, database, close};
}

describe('the file of a school’s database', () => {
  it('is kept for the user that the receiver runs as', async (test) => {
    const {file, close} = await openFile();
    test.after(close);
    for (const ending of ['', '-wal']) assert.equal((await stat(file + ending)).mode & 0o777, 0o600);
  });

  it('cannot be written by others from the first look on, so that what a transaction saw stays true', async (test) => {
    const {file, database, close} = await openFile();
    test.after(close);
    const other = new Libsql(file);
    await database.transaction().execute(async (transaction) => {
      assert.equal(await findSubmission(transaction, 'demo', 'x'), undefined);
      assert.throws(() => other.exec('begin immediate'), /locked/);
    });
    other.close();
  });
});
