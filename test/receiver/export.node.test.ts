import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {between} from '../../examples/receiver/src/export/days.js';
import {json as asJson, jsonLines} from '../../examples/receiver/src/export/formats.js';
import {written} from '../../examples/receiver/src/export/stream.js';
import {cell} from '../../examples/receiver/src/export/csv.js';
import {zofia, inTouch, sends} from './family.js';
import {sent} from './loop.js';
import {csvRecords, formulas} from './read-csv.js';
import {get, json, post, startReceiver, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';
import {survey} from './survey.js';

type Line = Readonly<Record<string, unknown>> & {readonly submissionId: string};

describe('a school that takes out what families have sent', () => {
  let receiver: Receiver;
  let ids: {readonly touch: string; readonly asked: string};
  before(async () => {
    receiver = await startReceiver({formRoles: new Map([['communicationMethod', ['senco']]])});
    const touch = await sends(receiver, 'communicationMethod', inTouch);
    const {submissionId: asked} = await sent(receiver, submission());
    assert.equal((await post(receiver, survey({listenBetter: 'ZQX-SURVEY'}, {form: 'howWeListen'}))).status, 201);
    ids = {touch, asked};
  });
  after(() => receiver.close());

  const text = async (path: string) => {
    const answer = await get(receiver, path);
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const lines = async (query = '') =>
    (await text(`/export.jsonl${query}`))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);

  it('gets each as a line of JSON, oldest first, as it can be read one by one', async () => {
    const all = await lines();
    assert.deepEqual(
      all.map(({submissionId}) => submissionId),
      [ids.touch, ids.asked],
    );
    for (const {kept, ...line} of all) {
      assert.deepEqual(line, await json(get(receiver, `/submissions/${line.submissionId}`)));
      assert.ok(kept);
    }
    const whole = await json<{submissions: readonly Line[]}>(get(receiver, '/export.json'));
    assert.deepEqual(whole.submissions, all);
  });

  it('gets a table in English: what was said in words and its codes beside, own words as they were written', async () => {
    const answer = await get(receiver, '/export.csv');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
    assert.match(
      answer.headers.get('content-disposition') ?? '',
      /^attachment; filename="answers-demo-\d{4}-\d\d-\d\d\.csv"$/,
    );
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [touch, asked] = csvRecords(bytes.toString());
    const ending = (record: Readonly<Record<string, string>> | undefined, end: string) =>
      Object.entries(record ?? {})
        .filter(([title]) => title.endsWith(end))
        .map(([, value]) => value);
    assert.deepEqual(ending(touch, '(channelFirst)'), ['Text message', 'text']);
    assert.deepEqual(ending(touch, ', code (takeCare)'), ['noVoicemail; keepAddress']);
    assert.equal(touch!['Child, as the school knows them'], zofia.childName);
    assert.equal(touch!['Form'], 'How we keep in touch');
    assert.deepEqual(ending(asked, '(goodAt)'), ['Świetnie buduje z klocków.']);
    assert.deepEqual([asked!['Language of the form'], asked!['Id']], ['Polish', ids.asked]);
    assert.equal(asked!['Answers without a column'], '');
  });

  it('gets one form, or some days, by the clock on the wall', async () => {
    const one = await lines('?form=parentQuestionnaire');
    assert.deepEqual(
      one.map(({submissionId}) => submissionId),
      [ids.asked],
    );
    const header = (await text('/export.csv?form=parentQuestionnaire')).split('\r\n')[0]!;
    assert.ok(!header.includes('channelFirst') && header.includes('goodAt'));
    assert.equal((await lines('?from=2020-01-01&to=2020-12-31')).length, 0);
    assert.equal((await lines('?from=2020-01-01')).length, 2);
    const summer = between('2026-06-01', '2026-06-30', new Date('2027-01-01T00:00Z'));
    assert.deepEqual(summer, {from: '2026-05-31T23:00:00.000Z', until: '2026-06-30T23:00:00.000Z'});
    const change = between('2026-10-25', '2026-10-25', new Date('2027-01-01T00:00Z'));
    assert.deepEqual(change, {from: '2026-10-24T23:00:00.000Z', until: '2026-10-26T00:00:00.000Z'});
  });

  it('is told which form or day is wrong', async () => {
    for (const [query, reason] of [
      ['form=howWeListen', 'form'],
      ['form=nobodys', 'form'],
      ['from=yesterday', 'days'],
      ['from=2026-02-30', 'days'],
      ['from=2026-02-02&to=2026-02-01', 'days'],
    ]) {
      const answer = await get(receiver, `/export.csv?${query}`);
      assert.deepEqual([answer.status, (await json<{reason: string}>(answer)).reason], [400, reason]);
    }
  });

  it('gets nothing of the survey, in any of them', async () => {
    for (const kind of ['csv', 'json', 'jsonl'])
      assert.doesNotMatch(await text(`/export.${kind}`), /ZQX-SURVEY|howWeListen/);
  });

  it('gets no form that is not for the role of who asks, nor its columns; and nothing without signing in', async () => {
    const person = await addPerson(receiver, {account: 'teacher', roles: ['classTeacher']});
    const browser = await signedIn(receiver, person);
    for (const kind of ['csv', 'json', 'jsonl']) {
      const seen = await browser.text(`/export.${kind}`);
      assert.ok(seen.includes(ids.asked) && !seen.includes(ids.touch));
      assert.ok(!seen.includes('channelFirst'));
      assert.equal((await get(receiver, `/export.${kind}`, '')).status, 401);
    }
    assert.equal((await browser.get('/export.csv?form=communicationMethod')).status, 400);
  });

  it('has each noted, before a word of it leaves', async () => {
    await text('/export.csv?form=parentQuestionnaire');
    const rows = await receiver.database.selectFrom('audit').selectAll().where('what', '=', 'export csv').execute();
    const last = rows.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)!;
    assert.deepEqual([last.by, last.account, last.form], ['machine', null, 'parentQuestionnaire']);
    const mend = await receiver.own.trouble.readOnly(receiver.database);
    assert.equal((await get(receiver, '/export.csv')).status, 503);
    await mend();
  });

  it('gets no formula, whatever a family writes: in no cell begins what a spreadsheet would work out', async () => {
    for (const goodAt of formulas)
      await sent(receiver, submission({answers: {childName: goodAt.trim().slice(0, 40), yourName: 'A', goodAt}}));
    for (const record of csvRecords(await text('/export.csv')))
      for (const [title, value] of Object.entries(record))
        for (const one of [title, value]) assert.doesNotMatch(one, /^\s*[=+\-@＝]|^[\t\r\n\0]/u, JSON.stringify(one));
    const words = (await lines()).map(({answers}) => (answers as {goodAt?: string}).goodAt);
    for (const one of formulas)
      assert.ok(words.includes(one.replaceAll('\r', '\n')), 'but lines of JSON have it as it was');
  });

  it('gets a header and a file name as safe as a cell: a school’s own form may be called anything', () => {
    for (const one of formulas) assert.doesNotMatch(cell(one), /^"\s*[=+\-@＝]|^"[\t\r\n\0]/u);
    assert.equal(cell('a "b", c\r\nd'), '"a ""b"", c\r\nd"');
  });

  it('gets all of many, once each, in pages', async () => {
    const before = (await lines()).length;
    const more: string[] = [];
    for (let n = 0; n < 120; n++) more.push((await sent(receiver, submission())).submissionId);
    const found = (await lines()).map(({submissionId}) => submissionId);
    assert.equal(found.length, before + more.length);
    assert.equal(new Set(found).size, found.length);
    assert.deepEqual(found.slice(before), more);
  });

  const rowsOf = async () => receiver.database.selectFrom('submissions').selectAll().limit(2).execute();

  it('is never given a part for all: an export in trouble ends broken', async () => {
    const rows = await rowsOf();
    async function* trouble() {
      yield rows;
      await Promise.resolve();
      throw new Error('the database is gone');
    }
    const reader = written(trouble(), asJson).getReader();
    assert.equal((await reader.read()).done, false);
    await assert.rejects(async () => {
      for (;;) if ((await reader.read()).done) return;
    });
  });

  it('reads no page before the one before is taken, so that a million of them need no more room than a few', async () => {
    const rows = await rowsOf();
    let read = 0;
    async function* endless() {
      for (;;) {
        read++;
        await Promise.resolve();
        yield rows;
      }
    }
    const reader = written(endless(), jsonLines).getReader();
    for (let taken = 0; taken < 5; taken++) await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(read <= 7, `${read} pages`);
    await reader.cancel();
  });
});
