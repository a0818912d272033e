import assert from 'node:assert/strict';
import {after, afterEach, beforeEach, describe, it, mock} from 'node:test';
import {forgetOldReceipts} from '../../examples/receiver/src/survey/forget-receipts.js';
import {receiveSurvey} from '../../examples/receiver/src/survey/receive-survey.js';
import type {Submission} from '../../src/submission/submission.js';
import {quietSurvey} from '../support/anonymous-form.js';
import {get, json, post, rows, submission, type Listed, type Receiver} from './receiver.js';
import {counted, startSurveyReceiver, survey} from './survey.js';

interface Reply {
  readonly submissionId: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly problems?: readonly {readonly path: string; readonly key: string}[];
}

const hours = 3600_000;

describe('posting an anonymous form', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startSurveyReceiver();
  });
  afterEach(() => receiver.close());
  after(() => mock.timers.reset());

  const reply = async (response: Promise<Response>) => {
    const {status, headers} = await response;
    return {status, isReplay: headers.get('idempotent-replayed') === 'true', body: await json<Reply>(response)};
  };
  const receipts = () => receiver.database.selectFrom('survey_receipts').selectAll().execute();
  const comments = () => receiver.database.selectFrom('survey_comments').selectAll().execute();
  const termsOf = () => receiver.database.selectFrom('survey_terms').selectAll().execute();
  const at = (time: string) => {
    mock.timers.reset();
    mock.timers.enable({apis: ['Date'], now: new Date(time)});
  };

  it('gives a receipt with the id, a reference and the day, and counts each answer', async () => {
    at('2026-11-25T23:30:00Z');
    const sent = survey({heard: 'always', ways: ['phone', 'talk'], better: 'Listen.'});
    const {status, body} = await reply(post(receiver, sent));
    assert.equal(status, 201);
    assert.deepEqual(body, {submissionId: sent.submissionId, reference: body.reference, receivedAt: '2026-11-25'});
    assert.match(body.reference, /^[346789CDFHJKMNPQRTWXY]{4}-[346789CDFHJKMNPQRTWXY]{4}$/);
    assert.deepEqual(await counted(receiver), {heard: 1, 'heard always': 1, ways: 1, 'ways phone': 1, 'ways talk': 1});
    assert.deepEqual(
      (await comments()).map(({question, text}) => [question, text]),
      [['better', 'Listen.']],
    );
    mock.timers.reset();
  });

  it('counts what comes twice once, at once or one after the other, and gives the same receipt', async () => {
    const sent = survey({heard: 'never', better: 'x'});
    const replies = await Promise.all(Array.from({length: 20}, () => reply(post(receiver, sent))));
    const again = await reply(post(receiver, sent));
    assert.deepEqual(replies.map(({status}) => status).sort(), [...Array.from({length: 19}, () => 200), 201]);
    assert.deepEqual([again.status, again.isReplay], [200, true]);
    assert.equal(new Set([...replies, again].map(({body}) => JSON.stringify(body))).size, 1);
    assert.deepEqual(await counted(receiver), {heard: 1, 'heard never': 1});
    assert.equal((await comments()).length, 1);
  });

  it('counts once also what two receivers have both looked for and not found', async () => {
    const {database} = receiver;
    const one = {
      school: 'demo',
      form: quietSurvey,
      submission: survey({heard: 'never'}) as unknown as Submission,
      marks: [],
      digests: {id: 'one', content: 'same'},
    };
    const both = await Promise.all([receiveSurvey(database, one), receiveSurvey(database, one)]);
    assert.deepEqual(both.map(({isNew}) => isNew).sort(), [false, true]);
    assert.equal(both[0].row.reference, both[1].row.reference);
    assert.deepEqual(await counted(receiver), {heard: 1, 'heard never': 1});
  });

  it('says 409 with the first one’s reference for the same id with other answers, and counts the first', async () => {
    const sent = survey({heard: 'never'});
    const first = await reply(post(receiver, sent));
    const other = await reply(post(receiver, {...sent, answers: {heard: 'always'}}));
    assert.deepEqual([other.status, other.body], [409, {reference: first.body.reference}]);
    assert.deepEqual(await counted(receiver), {heard: 1, 'heard never': 1});
  });

  it('shares its ids with the other forms: one that is taken is taken', async () => {
    const named = submission();
    const quiet = survey();
    assert.equal((await post(receiver, named)).status, 201);
    assert.equal((await post(receiver, quiet)).status, 201);
    assert.equal((await post(receiver, survey({heard: 'never'}, {submissionId: named.submissionId}))).status, 409);
    assert.equal((await post(receiver, submission({submissionId: quiet.submissionId}))).status, 409);
    assert.deepEqual([(await rows(receiver)).length, await counted(receiver)], [1, {heard: 1, 'heard always': 1}]);
  });

  it('knows a retry for 24 hours, over midnight too, and after the next whole day knows nothing of it', async () => {
    const sent = survey();
    at('2026-11-25T23:59:00Z');
    await post(receiver, sent);
    at('2026-11-26T23:58:00Z');
    await post(receiver, survey());
    assert.equal((await reply(post(receiver, sent))).isReplay, true);
    at('2026-11-27T00:01:00Z');
    await forgetOldReceipts(receiver.database, ['demo']);
    assert.deepEqual(
      (await receipts()).map(({day}) => day),
      ['2026-11-26'],
      'the other family’s',
    );
    const late = await reply(post(receiver, sent));
    assert.deepEqual([late.status, late.body.receivedAt], [201, '2026-11-27']);
    mock.timers.reset();
  });

  it('forgets old receipts whenever another family answers', async () => {
    await post(receiver, survey());
    at(new Date(Date.now() + 48 * hours).toISOString());
    await post(receiver, survey());
    assert.equal((await receipts()).length, 1);
    mock.timers.reset();
  });

  it('counts by the school’s own terms, by the calendar on its wall', async () => {
    const times = {
      '2026-08-31T22:59:00Z': '2026-summer',
      '2026-08-31T23:01:00Z': '2026-autumn',
      '2026-12-31T23:59:00Z': '2026-autumn',
      '2027-01-01T00:01:00Z': '2027-spring',
      '2027-04-30T22:59:00Z': '2027-spring',
      '2027-04-30T23:01:00Z': '2027-summer',
    };
    for (const time of Object.keys(times)) {
      at(time);
      await post(receiver, survey());
    }
    mock.timers.reset();
    const expected = {'2026-summer': 1, '2026-autumn': 2, '2027-spring': 2, '2027-summer': 1};
    assert.deepEqual(Object.fromEntries((await termsOf()).map(({term, submissions}) => [term, submissions])), expected);
  });

  it('is refused with whatever could tell who answered, and nothing is kept', async () => {
    const telling = {createdAt: '2026-11-25T09:00:00Z', writtenIn: 'pl', subject: {childName: 'Zofia'}};
    for (const [key, value] of Object.entries(telling)) {
      const {status, body} = await reply(post(receiver, survey({}, {[key]: value})));
      assert.deepEqual([status, body.problems], [422, [{path: key, key: 'unknown', params: {}}]]);
    }
    assert.deepEqual([await receipts(), await termsOf()], [[], []]);
  });

  it('with nothing answered is one that was sent, and no answer', async () => {
    await post(receiver, survey({}));
    assert.deepEqual([await counted(receiver), (await termsOf())[0]?.submissions], [{}, 1]);
  });

  it('that is marked is not counted, but for how many there are; what was written is kept with the mark', async () => {
    const newer = survey({heard: 'always', better: 'Listen.', ways: 5, more: ['x']}, {formVersion: 2});
    assert.equal((await post(receiver, newer)).status, 201);
    assert.equal((await reply(post(receiver, newer))).isReplay, true);
    const [term] = await termsOf();
    assert.deepEqual([await counted(receiver), term?.submissions, term?.marked], [{}, 0, 1]);
    assert.deepEqual(
      (await comments()).map(({text, marks}) => [text, marks]),
      [['Listen.', '["unchecked"]']],
    );
  });

  it('is in no list, on no page of a submission and under no address', async () => {
    const sent = survey({better: 'ZQX-CANARY'});
    const {body} = await reply(post(receiver, sent));
    const named = submission();
    await post(receiver, named);
    const {submissions} = await json<Listed>(get(receiver, '/submissions?limit=200'));
    assert.deepEqual(
      submissions.map(({submissionId}) => submissionId),
      [named.submissionId],
    );
    for (const path of [`/submissions/${sent.submissionId}`, `/staff/${sent.submissionId}`]) {
      const response = await get(receiver, path);
      assert.equal(response.status, 404, path);
    }
    const list = await (await get(receiver, '/staff')).text();
    for (const trace of [sent.submissionId, body.reference, 'ZQX-CANARY', 'How do we do?'])
      assert.ok(!list.includes(trace), trace);
  });

  it('is stored whole or not at all, and is not lost when the database is busy', async () => {
    const sent = survey({heard: 'always', better: 'x'});
    const mend = await receiver.own.trouble.busy();
    assert.equal((await post(receiver, sent)).status, 503);
    await mend();
    await receiver.database.schema.alterTable('survey_comments').renameTo('away').execute();
    assert.equal((await post(receiver, sent)).status, 500);
    await receiver.database.schema.alterTable('away').renameTo('survey_comments').execute();
    assert.deepEqual([await receipts(), await termsOf(), await counted(receiver)], [[], [], {}]);
    assert.equal((await post(receiver, sent)).status, 201);
    assert.deepEqual(await counted(receiver), {heard: 1, 'heard always': 1});
  });
});
