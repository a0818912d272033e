import assert from 'node:assert/strict';
import {request} from 'node:http';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {
  get,
  json,
  post,
  postText,
  staffToken,
  startReceiver,
  submission,
  type Body,
  type Receiver,
} from './receiver.js';

const limit = 262_144;

describe('a body that is not what it should be', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  const stored = (id: string) => json<{answers: Record<string, string>}>(get(receiver, `/submissions/${id}`));
  const isStored = async (id: string) => (await get(receiver, `/submissions/${id}`)).status === 200;
  const refusal = async (response: Promise<Response>) => {
    const body = await json<{reason: string; limit: number}>(response);
    return {status: (await response).status, ...body};
  };

  /** JSON of an exact size, with spaces, which mean nothing. */
  const padded = (sent: Body, bytes: number) => {
    const text = JSON.stringify(sent);
    return text + ' '.repeat(bytes - Buffer.byteLength(text));
  };

  it('is taken at exactly 256 KiB, and with one byte more is refused with the limit', async () => {
    const fits = submission();
    assert.equal((await postText(receiver, padded(fits, limit), fits.submissionId)).status, 201);
    const over = submission();
    const refused = await refusal(postText(receiver, padded(over, limit + 1), over.submissionId));
    assert.deepEqual([refused.status, refused.reason, refused.limit], [413, 'too-large', limit]);
  });

  it('of 1 MB is refused with the limit, whether it tells its length or not', async () => {
    const sent = submission();
    const text = padded(sent, 1_000_000);
    assert.equal((await refusal(postText(receiver, text, sent.submissionId))).limit, limit);
    const status = await new Promise((resolve, reject) => {
      const headers = {'Content-Type': 'application/json', 'Idempotency-Key': sent.submissionId};
      const open = request(`${receiver.url}/submissions`, {method: 'POST', headers}, ({statusCode}) =>
        resolve(statusCode),
      );
      open.on('error', reject);
      for (let at = 0; at < text.length; at += 50_000) open.write(text.slice(at, at + 50_000));
      open.end();
    });
    assert.equal(status, 413);
    assert.equal(await isStored(sent.submissionId), false);
  });

  it('that is cut short, empty or no JSON is refused with 400', async () => {
    const sent = submission();
    const text = JSON.stringify(sent);
    for (const body of [
      text.slice(0, -1),
      text.slice(0, 40),
      '',
      '{',
      `${text}}`,
      '<!doctype html>',
      "{'a': 1}",
      'NaN',
    ]) {
      const {status, reason} = await refusal(postText(receiver, body, sent.submissionId));
      assert.deepEqual([status, reason], [400, 'not-json'], body.slice(0, 20));
    }
    assert.equal(await isStored(sent.submissionId), false);
  });

  it('whose connection breaks in the middle stores nothing, and the receiver goes on', async () => {
    const sent = submission();
    const text = JSON.stringify(sent);
    const {port} = new URL(receiver.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const head = `POST /submissions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: ${sent.submissionId}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n`;
        socket.write(head + text.slice(0, 100), () => setTimeout(() => socket.destroy(), 50));
      });
      socket.on('close', () => resolve());
    });
    assert.equal((await get(receiver, '/health')).status, 200);
    assert.equal(await isStored(sent.submissionId), false);
    assert.ok(!receiver.log.some((line) => 'trouble' in line), JSON.stringify(receiver.log.at(-1)));
    assert.equal((await post(receiver, sent)).status, 201);
  });

  it('that is not UTF-8 is refused with 400', async () => {
    const sent = submission({answers: {childName: 'J', yourName: 'A', goodAt: 'caf\u00e9'}});
    const {status, reason} = await refusal(
      postText(receiver, Buffer.from(JSON.stringify(sent), 'latin1'), sent.submissionId),
    );
    assert.deepEqual([status, reason], [400, 'not-utf-8']);
  });

  it('with 100,000 brackets is refused, and the receiver goes on', async () => {
    const sent = submission();
    const deep = JSON.stringify(sent).replace(
      '"answers":{',
      `"answers":{"enjoys":${'['.repeat(100_000)}${']'.repeat(100_000)},`,
    );
    const {status, reason} = await refusal(postText(receiver, deep, sent.submissionId));
    assert.deepEqual([status, reason], [400, 'too-deep']);
    assert.equal((await get(receiver, '/health')).status, 200);
  });

  it('may nest as deep as 16 levels, and no deeper, whatever its words are', async () => {
    const nested = (levels: number) =>
      `{"x":${'['.repeat(levels - 1)}"]]]]{{{{ \\\\\\" [[[["${']'.repeat(levels - 1)}}`;
    for (const [levels, reason] of [
      [16, 'idempotency-key'],
      [17, 'too-deep'],
    ] as const)
      assert.equal((await refusal(postText(receiver, nested(levels), undefined))).reason, reason);
    const words = submission({answers: {childName: 'J', yourName: 'A', goodAt: `${'[{"'.repeat(30)}\\`}});
    assert.equal((await post(receiver, words)).status, 201);
    const wide = submission({answers: {childName: 'J', yourName: 'A', enjoys: Array.from({length: 40}, () => [])}});
    assert.equal((await post(receiver, wide)).status, 422, 'wide is not deep');
    const context = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
    const answer = await fetch(`${receiver.url}/invitations`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', Authorization: `Bearer ${staffToken}`},
      body: `{"form":"preMeetingPreferences","stage":"a","context":${context.slice(0, 200_000)}}`,
    });
    assert.deepEqual([answer.status, (await json<{reason: string}>(answer)).reason], [400, 'too-deep']);
  });

  it('with __proto__ and its like as keys is refused, and nothing is polluted', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '0']) {
      for (const version of [1, 2]) {
        // As the id of a question that only a newer version knows, it is a word like any other, and stays one.
        if (key === 'prototype' && version === 2) continue;
        const sent = submission({formVersion: version});
        const text = JSON.stringify(sent);
        const within = text.replace('"answers":{', `"answers":{${JSON.stringify(key)}:{"polluted":"yes"},`);
        assert.equal((await postText(receiver, within, sent.submissionId)).status, 422, `answers.${key}`);
        const beside = text.replace('{', `{${JSON.stringify(key)}:{"polluted":"yes"},`);
        assert.equal((await postText(receiver, beside, sent.submissionId)).status, 422, key);
      }
    }
    assert.equal(({} as {polluted?: string}).polluted, undefined);
  });

  it('keeps a family’s own words byte for byte, but for the one rule of the contract', async () => {
    const words = [
      ['Zażółć gęślą jaźń, بہت اچھا، 👩‍👧‍👦 e\u0301 \u202Eabc\u202C \uFEFF\u2028\u0007', undefined],
      ['\'); DROP TABLE submissions; -- " \\ <script>alert(1)</script>', undefined],
      ['  spaces at both ends\t', undefined],
      ['a\u0000b', 'ab'],
      ['lone \ud800 and \udc00 surrogates', 'lone \uFFFD and \uFFFD surrogates'],
      ['one\r\ntwo\rthree\n', 'one\ntwo\nthree\n'],
      ['👩‍👧‍👦بچہ'.repeat(90), undefined],
    ] as const;
    for (const [typed, kept = typed] of words) {
      const sent = submission({answers: {childName: 'J', yourName: 'A', goodAt: typed}});
      assert.equal((await post(receiver, sent)).status, 201, JSON.stringify(typed).slice(0, 40));
      const {answers} = await stored(sent.submissionId);
      assert.equal(answers['goodAt'], kept);
      assert.equal((await post(receiver, sent)).status, 200, 'the same words again are a replay');
    }
  });
});
