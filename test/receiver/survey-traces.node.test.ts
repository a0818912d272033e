import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {newPageToken} from '../../examples/receiver/src/defence/page-token.js';
import type {Row} from './engines/engine.js';
import {engine} from './engines/this-engine.js';
import {get, json, post, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';
import {startSurveyReceiver, survey} from './survey.js';

const families = Array.from({length: 24}, (_, n) => ({
  locale: n % 2 ? 'zh-Hant-HK' : 'ckb',
  answers: {
    heard: ['always', 'sometimes', 'never'][n % 3],
    ways: n % 2 ? ['letter'] : ['talk', 'phone'],
    better: `ZQX-CANARY-${String(n).padStart(2, '0')}`,
  },
}));

const secretKey = 'a-secret-key-for-these-traces-only';
const token = newPageToken(secretKey, Date.now() - 60_000);

describe('whoever reads all of the database after families have answered without names', () => {
  let receiver: Receiver;
  const sent: string[] = [];
  const references: string[] = [];

  before(async () => {
    receiver = await startSurveyReceiver({spamDefence: true, secretKey});
    for (const {answers, locale} of families) {
      const one = survey(answers, {locale, nation: 'scotland', phase: 'specialist'});
      const headers = {
        Cookie: 'who=ZQX-COOKIE',
        Invitation: 'ZQX-INVITATION',
        Referer: 'https://zqx.example/',
        'Page-Token': token,
      };
      sent.push(one.submissionId);
      references.push((await json<{reference: string}>(post(receiver, one, headers))).reference);
    }
  });
  after(() => receiver.close());

  const tables = async () => (await engine.tables(receiver.database)).filter((name) => name !== 'migrations');
  /** As they lie there, which is the order of a dump. */
  const rowsOf = (table: string): Promise<readonly Row[]> => engine.rowsAsTheyLie(receiver.database, table);

  it('finds every comment once, so that this looks in the right place', async () => {
    const found = (await rowsOf('survey_comments')).map(({text}) => text);
    assert.deepEqual(
      found.sort(),
      families.map(({answers}) => answers.better),
    );
    for (const table of ['survey_terms', 'survey_answers', 'survey_receipts'])
      assert.ok((await rowsOf(table)).length, table);
  });

  it('finds no id of a submission, no language, no header and nothing else of the envelope, in the files either', async () => {
    const bytes = await receiver.own.bytes();
    assert.ok(bytes.includes('ZQX-CANARY-07'));
    for (const trace of [
      ...sent,
      'zh-Hant',
      'ckb',
      'ZQX-COOKIE',
      token.slice(0, 12),
      'ZQX-INVITATION',
      'zqx.example',
      'scotland',
      'specialist',
    ])
      assert.ok(!bytes.includes(trace), trace);
  });

  it('finds no time: the day of a receipt is all', async () => {
    for (const table of await tables())
      for (const row of await rowsOf(table))
        for (const [column, value] of Object.entries(row)) {
          const isDay = table === 'survey_receipts' && column === 'day';
          assert.ok(isDay || !/\d\d:\d\d|\d{4}-\d\d-\d\d/.test(String(value)), `${table}.${column}: ${String(value)}`);
          assert.ok(typeof value !== 'number' || value < 1000, `${table}.${column} may be a time`);
        }
    assert.match(String((await rowsOf('survey_receipts'))[0]?.['day']), /^\d{4}-\d\d-\d\d$/);
  });

  it('finds nothing in a receipt that stands in another table, nor in a comment but what it is of', async () => {
    const common = ['school', 'form', 'term', 'question', 'marks'];
    const own = async (table: string) =>
      (await rowsOf(table)).flatMap((row) =>
        Object.entries(row).flatMap(([key, value]) => (common.includes(key) ? [] : [value])),
      );
    for (const table of ['survey_receipts', 'survey_comments']) {
      const names = (await tables()).filter((name) => name !== table);
      const others = new Set((await Promise.all(names.map(own))).flat());
      for (const value of await own(table)) assert.ok(!others.has(value), `${table}: ${String(value)}`);
    }
  });

  it('cannot tell in which order comments came, not even by the order of the rows', async () => {
    const made = (await rowsOf('survey_comments')).map(({text}) => String(text));
    const posted = families.map(({answers}) => answers.better);
    const inPlace = made.filter((text, at) => text === posted[at]);
    // Of a mixed order one stays in its place, on average; ten do once in ten million times.
    assert.ok(inPlace.length < 10, `${inPlace.length} stand where they were put`);
    const rising = made.filter((text, at) => at > 0 && text > made[at - 1]!);
    assert.ok(rising.length < 22, 'nor are they in order but for a few');
  });

  it('sees the counts in the order of the form, whatever the first family chose', async () => {
    const expected = [
      'heard  24',
      'heard always 8',
      'heard sometimes 8',
      'heard never 8',
      'ways  24',
      'ways phone 12',
      'ways letter 12',
      'ways talk 12',
    ];
    const found = (await rowsOf('survey_answers')).map(
      ({question, code, count}) => `${String(question)} ${String(code)} ${Number(count)}`,
    );
    assert.deepEqual(
      ...(engine.keepsPlaces ? ([found, expected] as const) : ([found.sort(), expected.sort()] as const)),
    );
  });

  it('cannot tell by a transaction which counts or comments came together', async () => {
    for (const table of ['survey_answers', 'survey_comments'])
      assert.equal(await engine.writers(receiver.database, table), 1, table);
  });

  it('finds no line in the log, which would have the time: neither of a first, a second nor a wrong one', async () => {
    const one = survey();
    await post(receiver, one);
    await post(receiver, one);
    await post(receiver, {...one, answers: {heard: 'never'}});
    await post(receiver, survey({heard: 'often'}));
    assert.equal(receiver.log.length, 0);
    await post(receiver, submission());
    assert.deepEqual(
      receiver.log.map((line) => 'route' in line && line.route),
      ['/submissions'],
    );
  });

  it('cannot tell by a session that somebody at the school answered', async () => {
    const {cookie} = await signedIn(receiver, await addPerson(receiver));
    const before = new Date(Date.now() - 600_000).toISOString();
    await receiver.database.updateTable('sessions').set({used_at: before}).execute();
    const usedAt = async () =>
      (await receiver.database.selectFrom('sessions').select('used_at').executeTakeFirst())?.used_at;
    await post(receiver, survey(), {Cookie: cookie});
    assert.equal(await usedAt(), before);
    await fetch(`${receiver.url}/staff`, {headers: {Cookie: cookie}});
    assert.notEqual(await usedAt(), before, 'as a page of staff’s own does tell');
  });

  it('is not told by a list, a page of a list or a submission what the references were', async () => {
    await post(receiver, submission());
    const texts = await Promise.all(
      ['/submissions?limit=200', '/staff', '/staff/survey'].map(async (path) => (await get(receiver, path)).text()),
    );
    for (const trace of [...references, ...sent]) assert.ok(!texts.join('').includes(trace));
  });
});
