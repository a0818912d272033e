import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, json, post, postText, rows, startReceiver, submission, type Receiver} from './receiver.js';

interface Reply {
  readonly submissionId: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly reason: string;
  readonly limit: number;
  readonly problems: readonly {readonly path: string; readonly key: string; readonly params: object}[];
}

describe('posting a submission', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  /** Posts, and reads status and body. */
  const reply = async (response: Promise<Response>) => {
    const {status, headers} = await response;
    return {status, headers, body: await json<Reply>(response)};
  };
  const isStored = async (id: string) => (await get(receiver, `/submissions/${id}`)).status === 200;

  it('gives a family a receipt with the id, a reference to read out and the school’s own time', async () => {
    const sent = submission();
    const {status, body} = await reply(post(receiver, sent));
    assert.equal(status, 201);
    assert.deepEqual(Object.keys(body).sort(), ['receivedAt', 'reference', 'submissionId']);
    assert.equal(body.submissionId, sent.submissionId);
    assert.match(body.reference, /^[346789CDFHJKMNPQRTWXY]{4}-[346789CDFHJKMNPQRTWXY]{4}$/);
    assert.ok(Math.abs(Date.parse(body.receivedAt) - Date.now()) < 10_000, 'not the time of the device');
  });

  it('answers the same submission again with the same receipt, and keeps one copy', async () => {
    const sent = submission();
    const first = await reply(post(receiver, sent));
    const again = await reply(post(receiver, sent));
    assert.equal(again.status, 200);
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.equal(first.headers.get('idempotent-replayed'), null);
    assert.deepEqual(again.body, first.body);
    assert.equal((await rows(receiver)).filter((row) => row.submission_id === sent.submissionId).length, 1);
  });

  it('knows the same submission with its keys in another order, other spaces and other line ends', async () => {
    const sent = submission({answers: {childName: 'Jaś', yourName: 'A', goodAt: 'one\r\ntwo'}});
    const first = await reply(post(receiver, sent));
    const turned = Object.fromEntries(
      Object.entries({...sent, answers: {goodAt: 'one\ntwo', yourName: 'A', childName: 'Jaś'}}).reverse(),
    );
    const again = await reply(postText(receiver, JSON.stringify(turned, null, 3), sent.submissionId));
    assert.equal(again.status, 200);
    assert.deepEqual(again.body, first.body);
  });

  it('says 409 with the first one’s reference for the same id with other answers, and keeps the first', async () => {
    const sent = submission();
    const first = await reply(post(receiver, sent));
    for (const answers of [
      {...sent.answers, goodAt: 'Something else'},
      {...sent.answers, goodAt: 5},
    ]) {
      const other = await reply(post(receiver, {...sent, answers}));
      assert.equal(other.status, 409);
      assert.deepEqual(other.body, {reference: first.body.reference});
    }
    const kept = await json<{answers: object}>(get(receiver, `/submissions/${sent.submissionId}`));
    assert.deepEqual(kept.answers, sent.answers);
  });

  it('stores one copy of fifty equal posts at once, and gives all fifty the same receipt', async () => {
    const sent = submission();
    const replies = await Promise.all(Array.from({length: 50}, () => reply(post(receiver, sent))));
    const count = (wanted: number) => replies.filter(({status}) => status === wanted).length;
    assert.deepEqual([count(201), count(200)], [1, 49]);
    assert.equal(new Set(replies.map(({body}) => JSON.stringify(body))).size, 1);
    assert.equal((await rows(receiver)).filter((row) => row.submission_id === sent.submissionId).length, 1);
  });

  it('lets one of fifty different posts of one id win, and tells the others its reference', async () => {
    const sent = submission();
    const posts = Array.from({length: 50}, (_, n) =>
      reply(post(receiver, {...sent, answers: {...sent.answers, goodAt: `${n}`}})),
    );
    const replies = await Promise.all(posts);
    assert.equal(replies.filter(({status}) => status === 201).length, 1);
    assert.equal(replies.filter(({status}) => status === 409).length, 49);
    assert.equal(new Set(replies.map(({body}) => body.reference)).size, 1);
  });

  it('says 422 with the problems by question, and stores nothing', async () => {
    const sent = submission({answers: {yourName: 'A', goodAt: 'x'.repeat(100_000), sleep: 'notACode', nonsense: 'x'}});
    const {status, body} = await reply(post(receiver, sent));
    assert.equal(status, 422);
    const keys = Object.fromEntries(body.problems.map(({path, key}) => [path, key]));
    assert.deepEqual(keys, {goodAt: 'tooLong', sleep: 'code', nonsense: 'unknown'});
    assert.equal(await isStored(sent.submissionId), false);
  });

  it('says 422 for every wrong type, and never 500', async () => {
    for (const key of [
      'submissionId',
      'form',
      'formVersion',
      'packageVersion',
      'locale',
      'stage',
      'createdAt',
      'answers',
      'school',
    ]) {
      for (const value of [5, null, [], {}, true, '', 'x', [['x']]]) {
        if (key === 'answers' && JSON.stringify(value) === '{}') continue;
        if (key === 'packageVersion' && value === 'x') continue;
        if (key === 'formVersion' && value === 5) continue;
        const sent = {...submission(), [key]: value};
        // An id that is text is compared with the key of the header first.
        const id = typeof value === 'string' && key === 'submissionId' && value ? value : sent.submissionId || 'id';
        const {status, body} = await reply(
          postText(receiver, JSON.stringify(sent), typeof id === 'string' ? id : 'id'),
        );
        const expected = key === 'submissionId' && value === '' ? 400 : 422;
        assert.equal(status, expected, `${key}: ${JSON.stringify(value)}`);
        if (expected === 422) assert.equal(body.problems[0]?.path, key);
      }
    }
    for (const text of ['null', '[]', '5', '"text"', 'true', '{}']) {
      assert.equal((await postText(receiver, text, 'id')).status, 422, text);
    }
  });

  it('keeps one copy under one id, in whichever letters the id is written', async () => {
    const sent = submission();
    const again = {...sent, submissionId: sent.submissionId.toUpperCase()};
    const first = await reply(post(receiver, sent));
    const second = await reply(post(receiver, again));
    assert.deepEqual([first.status, second.status, second.body.reference], [201, 409, first.body.reference]);
  });

  it('says 400 when the Idempotency-Key is missing or is not the id of the body', async () => {
    const sent = submission();
    const without = await reply(postText(receiver, JSON.stringify(sent), undefined));
    const other = await reply(postText(receiver, JSON.stringify(sent), crypto.randomUUID()));
    assert.deepEqual([without.status, without.body.reason], [400, 'idempotency-key']);
    assert.deepEqual([other.status, other.body.reason], [400, 'idempotency-key']);
    assert.equal(await isStored(sent.submissionId), false);
  });

  it('says 415 for everything but JSON, which alone makes a browser ask before it posts from elsewhere', async () => {
    const sent = submission();
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'text/json',
      'application/json; charset=latin1',
      '',
    ];
    for (const type of types) {
      const {status, body} = await reply(post(receiver, sent, {'Content-Type': type}));
      assert.deepEqual([status, body.reason], [415, 'content-type'], type);
    }
    assert.equal((await post(receiver, sent, {'Content-Encoding': 'gzip'})).status, 415);
    assert.equal(await isStored(sent.submissionId), false);
    assert.equal((await post(receiver, sent, {'Content-Type': 'application/json; charset=UTF-8'})).status, 201);
  });

  it('says 404 or 405, in JSON, for what is not in the contract', async () => {
    const put = await fetch(`${receiver.url}/submissions`, {method: 'PUT'});
    assert.equal(put.status, 405);
    assert.deepEqual(put.headers.get('allow')?.split(', ').sort(), ['GET', 'HEAD', 'POST']);
    assert.equal((await get(receiver, '/parent-voice/nothing.js')).status, 404);
  });

  it('says 403 for a stage that the form lacks, and for an answer to a stage where there is none', async () => {
    for (const changes of [{stage: 'b'}, {stage: 'c'}, {inReplyTo: crypto.randomUUID()}]) {
      const {status, body} = await reply(post(receiver, submission(changes)));
      assert.deepEqual([status, body], [403, {reason: 'stage'}]);
    }
  });

  it('stores a newer version of the form unchecked, and says so to staff', async () => {
    const sent = submission({formVersion: 7, answers: {aQuestionOfTomorrow: 'aCode'}});
    assert.equal((await post(receiver, sent)).status, 201);
    const stored = await json<{marks: string[]; answers: object}>(get(receiver, `/submissions/${sent.submissionId}`));
    assert.deepEqual(stored.marks, ['unchecked']);
    assert.deepEqual(stored.answers, sent.answers);
  });
});
