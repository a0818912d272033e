import assert from 'node:assert/strict';
import {readFile, stat, writeFile, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readDataCommand} from '../../examples/receiver/src/data-command/arguments.js';
import {runDataCommand} from '../../examples/receiver/src/data-command/run-command.js';
import {openDatabase, type Database} from '../../examples/receiver/src/database/open.js';
import type {TestDatabase} from './engines/engine.js';
import {sqlite} from './engines/sqlite.js';
import {engine} from './engines/this-engine.js';
import {bearer, invited, sent, stage} from './loop.js';
import {get, json, post, rows, startReceiver, submission, type Body, type Receiver} from './receiver.js';
import {addPerson} from './staff-browser.js';
import {quietSurvey} from '../support/anonymous-form.js';
import {families} from './survey.js';
import {stagedForms} from './staged-forms.js';

const {parentQuestionnaire} = await import('parent-voice');
const forms = [parentQuestionnaire, quietSurvey, ...stagedForms];
const schools = ['demo'] as const;

const hostile = ['\u202e=1+1', 'a\nb', '𝒳👩‍👩‍👧', '\u2028', "'); drop table submissions; --", '\ufeff', '{"end":1}'];

describe('a school that moves from a file of SQLite to the database under these tests', () => {
  let folder: string;
  let from: Receiver;
  let own: TestDatabase;
  let to: Database;
  let first: Body;
  let erased: Body;

  const run = (database: Database, place: TestDatabase['place'], line: readonly string[]) =>
    runDataCommand({schools: [...schools], databasePlace: place}, database, readDataCommand(line, [...schools]));
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'move-'));
    from = await startReceiver({}, forms, await sqlite.newDatabase());
    await addPerson(from);
    for (const goodAt of hostile)
      await sent(from, submission({answers: {childName: 'Jaś', yourName: 'A', goodAt}, subject: {childId: '1'}}));
    first = await sent(from, stage('reasonableAdjustments', 'a'));
    const reply = await sent(from, stage('reasonableAdjustments', 'b', {inReplyTo: first.submissionId}), bearer());
    await invited(from, {form: 'reasonableAdjustments', stage: 'c', inReplyTo: reply.submissionId});
    await families(6, from, {heard: 'always', better: 'x'});
    erased = await sent(from, submission());
    await fetch(`${from.url}/submissions/${erased.submissionId}`, {method: 'DELETE', headers: bearer()});
    own = await engine.newDatabase();
    to = await openDatabase(own.place);
  });
  after(async () => {
    await from.close();
    await from.own.remove();
    await to.destroy();
    await own.remove();
    await rm(folder, {recursive: true});
  });

  it('writes all into one file that only its owner may read', async () => {
    const lines = await run(from.database, from.own.place, ['export', path('all.jsonl')]);
    assert.ok(lines.some((line) => /^submissions +9$/.test(line)));
    assert.equal((await stat(path('all.jsonl'))).mode & 0o777, 0o600);
    await assert.rejects(run(from.database, from.own.place, ['export', path('all.jsonl')]), /EEXIST/);
  });

  it('reads it there: each row is equal, and the command has compared them', async () => {
    const lines = await run(to, own.place, ['import', path('all.jsonl')]);
    assert.match(lines.at(-1)!, /^All that is in the file is here, and equal/);
    for (const table of [
      'submissions',
      'accounts',
      'invitations',
      'erased_submissions',
      'survey_answers',
      'survey_comments',
    ])
      assert.ok(
        lines.some((line) => line.startsWith(table)),
        table,
      );
    const byId = (all: Awaited<ReturnType<typeof rows>>) =>
      all
        .map((row) => ({...row, form_version: Number(row.form_version)}))
        .sort((a, b) => (a.submission_id < b.submission_id ? -1 : 1));
    const there = byId(await to.selectFrom('submissions').selectAll().execute());
    assert.deepEqual(there, byId(await rows(from)));
    assert.equal(there.length, 9);
  });

  it('goes on there: a replay is known, what was erased stays erased, and links work', async () => {
    const receiver = await startReceiver({}, forms, own);
    try {
      const replay = await post(receiver, first);
      assert.deepEqual([replay.status, replay.headers.get('idempotent-replayed')], [200, 'true']);
      assert.deepEqual(await json(replay), await json(post(from, first)));
      assert.equal((await post(receiver, erased)).status, 410);
      assert.equal((await get(receiver, `/submissions/${first.submissionId}`)).status, 200);
    } finally {
      await receiver.close();
    }
  });

  it('may do so again after it was broken off: nothing is there twice', async () => {
    await run(to, own.place, ['import', path('all.jsonl')]);
    assert.equal((await to.selectFrom('submissions').select('school').execute()).length, 9);
  });

  it('is told when a row is not as in the file', async () => {
    const change = to.updateTable('submissions').set({content: '{}'});
    await change.where('submission_id', '=', first.submissionId).execute();
    await assert.rejects(run(to, own.place, ['import', path('all.jsonl')]), /Not all of submissions is as in the file/);
  });

  it('is told of a file that was cut short, changed, of another school, or is none; and nothing is put in', async () => {
    const text = await readFile(path('all.jsonl'), 'utf8');
    const lines = text.split('\n');
    for (const [bad, wanted] of [
      [lines.slice(1).join('\n'), /a line was lost or changed/],
      [text.replace('Jaś', 'Zoś'), /a line was lost or changed/],
      [text.replaceAll('"school":"demo"', '"school":"142307"'), /not among SCHOOLS/],
      [`${text}${lines[0]}\n`, /goes on after its last line/],
      ['hello', /Line 1 .* is not a line of an export/],
      ['{}', /Line 1/],
    ] as const) {
      await writeFile(path('bad.jsonl'), bad);
      await assert.rejects(run(to, own.place, ['import', path('bad.jsonl')]), wanted);
    }
  });

  it('reads what staff took out by themselves, too', async () => {
    const another = await engine.newDatabase();
    const database = await openDatabase(another.place);
    try {
      await writeFile(path('staff.jsonl'), await (await get(from, '/export.jsonl')).text());
      const lines = await run(database, another.place, ['import', path('staff.jsonl')]);
      assert.match(lines.join('\n'), /9 in the file, 9 equal here.*no last line/s);
    } finally {
      await database.destroy();
      await another.remove();
    }
  });

  it('has what was erased since taken out of an old copy that is put back', async () => {
    const another = await engine.newDatabase();
    const database = await openDatabase(another.place);
    try {
      await run(database, another.place, ['import', path('all.jsonl')]);
      await run(from.database, from.own.place, ['erase', '--submission', first.submissionId]);
      await run(from.database, from.own.place, ['export', path('later.jsonl')]);
      await run(database, another.place, ['import', path('later.jsonl')]);
      const left = await database.selectFrom('submissions').select('submission_id').execute();
      assert.ok(!left.some(({submission_id: id}) => id === first.submissionId));
      const again = await run(database, another.place, ['import', path('all.jsonl')]);
      assert.match(again.join('\n'), /2 erased here before and left out/);
    } finally {
      await database.destroy();
      await another.remove();
    }
  });

  it('erases by reference, submission or child with the command, and says when there is nothing', async () => {
    const lines = await run(from.database, from.own.place, ['erase', '--child', '1']);
    assert.match(lines[0]!, new RegExp(`^Erased: ${hostile.length}`));
    await assert.rejects(run(from.database, from.own.place, ['erase', '--child', '1']), /Nothing stands under that/);
    for (const line of [[], ['erase'], ['erase', '--child', '1', '--reference', 'x'], ['export'], ['copy', 'x']])
      assert.throws(() => readDataCommand(line, [...schools]), /Say what to do/);
    assert.throws(() => readDataCommand(['erase', '--child', '1'], ['a', 'b']), /--school must be one of a, b/);
  });
});
