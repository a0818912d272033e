import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {openDatabase, type Database} from '../../examples/receiver/src/database/open.js';
import {DatabaseUnavailable} from '../../examples/receiver/src/database/unavailable.js';
import {eraseOld} from '../../examples/receiver/src/retention/erase-old.js';
import {findSubmission, storeSubmission} from '../../examples/receiver/src/database/submissions.js';
import {lastDayOf} from '../../examples/receiver/src/survey/calendar.js';
import {get, json, post, rows, staffToken, submission, type Listed, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';
import {startSurveyReceiver, survey} from './survey.js';

const retentionDays = 30;
const days = (number: number) => new Date(Date.now() + number * 86_400_000);

const canary = 'ZQX-CANARY';
const telling = {childName: canary, yourName: canary, goodAt: canary};

describe('a school that keeps what families tell it for 30 days', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startSurveyReceiver();
  });
  afterEach(() => receiver.close());

  const erase = (now: Date, schools: readonly [string, ...string[]] = ['demo']) =>
    eraseOld(receiver.database, {schools, retentionDays}, now);
  const invite = async (expiresInDays: number) => {
    const made = await fetch(`${receiver.url}/invitations`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Authorization: `Bearer ${staffToken}`},
      body: JSON.stringify({
        form: 'parentQuestionnaire',
        stage: 'a',
        subject: {childName: canary},
        days: expiresInDays,
      }),
    });
    assert.equal(made.status, 201);
  };
  const invited = async () => (await receiver.database.selectFrom('invitations').selectAll().execute()).length;

  it('has erased a submission after 31, and not after 29', async () => {
    const sent = submission();
    await post(receiver, sent);
    await erase(days(29));
    assert.equal((await rows(receiver)).length, 1);
    await erase(days(31));
    assert.equal((await rows(receiver)).length, 0);
    assert.deepEqual((await json<Listed>(get(receiver, '/submissions'))).submissions, []);
    assert.equal((await get(receiver, `/submissions/${sent.submissionId}`)).status, 410);
  });

  it('erases more than fit into one transaction, of its own only', async () => {
    const sent = submission();
    await post(receiver, sent);
    const [row] = await rows(receiver);
    const old = Array.from({length: 450}, (_, n) => ({...row!, submission_id: `old-${n}`, reference: `old-${n}`}));
    for (const part of [old.slice(0, 225), old.slice(225)])
      await receiver.database.insertInto('submissions').values(part).execute();
    await receiver.database
      .insertInto('submissions')
      .values({...row!, school: 'other', submission_id: 'theirs'})
      .execute();
    await erase(days(31));
    assert.deepEqual(
      (await rows(receiver)).map(({school}) => school),
      ['other'],
    );
  });

  it('tells a family that sends an erased one again that it is erased, and does not bring the words back', async () => {
    const sent = submission();
    await post(receiver, sent);
    await erase(days(31));
    for (const again of [sent, {...sent, answers: {yourName: 'B'}}]) {
      const gone = await post(receiver, again);
      assert.equal(gone.status, 410);
      assert.deepEqual(Object.keys(await json<object>(gone)), ['reason', 'message']);
    }
    assert.equal((await rows(receiver)).length, 0);
    assert.equal((await post(receiver, submission())).status, 201);
  });

  it('is not given back an erased one by a receiver that had looked for it before', async () => {
    await post(receiver, submission());
    const [row] = await rows(receiver);
    const {school, submission_id: id} = row!;
    await erase(days(31));
    assert.deepEqual(await storeSubmission(receiver.database, row!, () => 'AAAA-BBBB'), {as: 'erased'});
    assert.equal(await findSubmission(receiver.database, school, id), undefined);
  });

  it('answers every one of many that come while it is erased, and keeps none', async () => {
    const sent = submission();
    await post(receiver, sent);
    const replies = Array.from({length: 20}, () => post(receiver, sent));
    await Promise.all([erase(days(31)), erase(days(31)), erase(days(31))]);
    for (const {status} of await Promise.all(replies)) assert.ok([200, 410].includes(status), String(status));
    assert.equal((await rows(receiver)).length, 0);
    assert.equal((await post(receiver, sent)).status, 410);
  });

  it('has erased invitations too, but for one that is still open', async () => {
    await invite(28);
    await invite(90);
    await erase(days(29));
    assert.equal(await invited(), 2);
    await erase(days(31));
    assert.equal(await invited(), 1);
    await erase(days(91));
    assert.equal(await invited(), 0);
  });

  it('has erased the counts and comments of a term that long after the term', async () => {
    await post(receiver, survey({heard: 'always', better: canary}));
    const [{term} = {term: ''}] = await receiver.database.selectFrom('survey_terms').selectAll().execute();
    const end = Date.parse(`${lastDayOf(term)}T12:00:00Z`);
    const after = (number: number) => new Date(end + number * 86_400_000);
    const left = async () => {
      const tables = ['survey_terms', 'survey_answers', 'survey_comments'] as const;
      const found = await Promise.all(tables.map((table) => receiver.database.selectFrom(table).selectAll().execute()));
      return found.map(({length}) => length > 0);
    };
    await erase(after(30));
    assert.deepEqual(await left(), [true, true, true]);
    await erase(after(31));
    assert.deepEqual(await left(), [false, false, false]);
  });

  it('has no word left in the file or in a backup', async () => {
    await post(receiver, submission({answers: telling, subject: {childName: canary}}));
    await post(receiver, survey({better: canary}));
    await invite(1);
    assert.ok((await receiver.own.bytes()).includes(canary));
    await erase(days(400));
    assert.ok(!(await receiver.own.bytes()).includes(canary));
  });

  it('still knows who looked when what they saw has gone, for a year; and has forgotten who was signed in', async () => {
    await post(receiver, submission());
    await get(receiver, '/submissions');
    await signedIn(receiver, await addPerson(receiver));
    const left = async (table: 'audit' | 'sessions') =>
      (await receiver.database.selectFrom(table).select('school').execute()).length;
    assert.equal(await left('sessions'), 1);
    await erase(days(31));
    assert.equal(await left('sessions'), 0);
    const noted = await receiver.database.selectFrom('audit').selectAll().orderBy('at').execute();
    assert.deepEqual(
      noted.map(({by, what, count}) => [by, what, count]),
      [
        ['machine', 'list', null],
        ['clock', 'retention', 1],
      ],
    );
    await erase(days(364));
    assert.equal(await left('audit'), 2);
    await erase(days(366));
    assert.equal(await left('audit'), 0);
  });

  it('has each erased and counted once where several receivers do it at once', async () => {
    await post(receiver, submission());
    const [row] = await rows(receiver);
    const old = Array.from({length: 450}, (_, n) => ({...row!, submission_id: `old-${n}`, reference: `old-${n}`}));
    for (const part of [old.slice(0, 225), old.slice(225)])
      await receiver.database.insertInto('submissions').values(part).execute();
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(receiver.own.place)));
    // As every hour does: SQLite sends away whoever comes while another one writes.
    const atLast = async (database: Database): Promise<void> => {
      try {
        await eraseOld(database, {schools: ['demo'], retentionDays}, days(31));
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) throw error;
        await setTimeout(20);
        await atLast(database);
      }
    };
    await Promise.all(databases.map(atLast));
    for (const database of databases) await database.destroy();
    const noted = await receiver.database.selectFrom('audit').select('count').where('what', '=', 'retention').execute();
    assert.equal(
      noted.reduce((sum, {count}) => sum + Number(count), 0),
      451,
    );
    assert.equal((await rows(receiver)).length, 0);
  });

  it('erases nothing where a demo has set no time', async () => {
    await post(receiver, submission());
    await eraseOld(receiver.database, {schools: ['demo'], retentionDays: undefined}, days(40_000));
    assert.equal((await rows(receiver)).length, 1);
  });
});
