import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, afterEach, before, describe, it, mock} from 'node:test';
import {send} from '../../src/submission/send.js';
import {submissionId, submissionOf} from '../support/submissions.js';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Reply = (response: ServerResponse) => unknown;

const receipt = {submissionId, reference: 'ABC-123', receivedAt: '2026-09-14T08:30:01.000Z'};
const failed = {key: 'sendFailed', params: {}};
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(status, {'Content-Type': 'application/json', ...headers}).end(JSON.stringify(body));
const plain =
  (status: number, body = '', headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(status, headers).end(body);

let reply: Reply = json(201, receipt);
let seen: Seen[] = [];
let endpoint = '';
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part) => (body += part));
  request.on('end', () => {
    seen.push({method: request.method, url: request.url, headers: request.headers, body});
    reply(response);
  });
});
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/submissions`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  mock.restoreAll();
  seen = [];
});
const outcome = (next: Reply) => {
  reply = next;
  return send(endpoint, submissionOf({goodAt: 'Klocki 🧱 اردو'}));
};

describe('what goes over the wire', () => {
  it('is one POST of JSON with the submission’s id as its key', async () => {
    await outcome(json(201, receipt));
    const [{method, url, headers, body}] = seen as [Seen];
    assert.deepEqual([seen.length, method, url], [1, 'POST', '/submissions']);
    assert.deepEqual([headers['content-type'], headers['idempotency-key']], ['application/json', submissionId]);
    assert.deepEqual(JSON.parse(body), submissionOf({goodAt: 'Klocki 🧱 اردو'}));
  });
  it('names no page that it came from and carries no cookie', async () => {
    await outcome(json(201, receipt));
    assert.deepEqual([seen[0]!.headers.referer, seen[0]!.headers.cookie], [undefined, undefined]);
  });
  it('is the same again after a failure, with the same id', async () => {
    await outcome(plain(503));
    await outcome(json(200, receipt, {'Idempotent-Replayed': 'true'}));
    assert.deepEqual(
      [seen[0]!.body, seen[0]!.headers['idempotency-key']],
      [seen[1]!.body, seen[1]!.headers['idempotency-key']],
    );
  });
});

describe('a receipt', () => {
  for (const status of [200, 201, 202, 206])
    it(`is ${status} with our own id`, async () => assert.deepEqual(await outcome(json(status, receipt)), {receipt}));
  it('holds no more than what we know of it', async () =>
    assert.deepEqual(await outcome(json(201, {...receipt, extra: '<b>', __proto__: null})), {receipt}));

  const not: [string, Reply][] = [
    ['a captive portal’s page', plain(200, '<!doctype html><title>Free Wi-Fi</title>', {'Content-Type': 'text/html'})],
    [
      'a captive portal’s page that says it is JSON',
      plain(200, '<!doctype html>', {'Content-Type': 'application/json'}),
    ],
    ['JSON cut short', plain(201, JSON.stringify(receipt).slice(0, -4))],
    [
      'a body that ends too soon',
      (response) =>
        response.writeHead(201, {'Content-Length': '500'}).write('{"submissionId"', () => response.destroy()),
    ],
    ['nothing', plain(200)],
    ['204', plain(204)],
    ['somebody else’s id', json(201, {...receipt, submissionId: '00000000-0000-4000-8000-000000000000'})],
    ['an id in another case', json(201, {...receipt, submissionId: submissionId.toUpperCase()})],
    ['no reference', json(201, {...receipt, reference: undefined})],
    ['a blank reference', json(201, {...receipt, reference: ' '})],
    ['a time that is none', json(201, {...receipt, receivedAt: 'yesterday'})],
    ['a reference that is no text', json(201, {...receipt, reference: {html: '<b>'}})],
    ['a reference as long as a book', json(201, {...receipt, reference: 'x'.repeat(201)})],
    ['no time', json(201, {...receipt, receivedAt: 5})],
    ['a list', json(201, [receipt])],
    ['null', json(201, null)],
    ['a text', json(201, submissionId)],
  ];
  for (const [what, next] of not)
    it(`is not ${what}: the words stay and are sent again`, async () => assert.deepEqual(await outcome(next), failed));
});

describe('what the receiver says', () => {
  const problems = [{path: 'goodAt', key: 'tooLong', params: {max: 1000}}];
  const says: [string, Reply, unknown][] = [
    ['422 puts the problems on the questions', json(422, {problems}), {problems}],
    [
      '422 may leave out the params',
      json(422, {problems: [{path: 'a', key: 'code'}]}),
      {problems: [{path: 'a', key: 'code', params: {}}]},
    ],
    [
      '422 with some that are none: the others stand',
      json(422, {problems: [1, null, {path: 1, key: 'x'}, ...problems]}),
      {problems},
    ],
    ['422 with no problem is a page that cannot send', json(422, {problems: []}), {key: 'notTaken', params: {}}],
    ['422 in HTML too', plain(422, '<h1>No</h1>'), {key: 'notTaken', params: {}}],
    [
      '409 names what is stored already',
      json(409, {reference: 'ABC-1'}),
      {key: 'sentEarlier', params: {reference: 'ABC-1'}},
    ],
    ['409 without a reference still says so', plain(409), {key: 'sentEarlier', params: {reference: '–'}}],
    ['410 erased since', plain(410), {key: 'removed', params: {}}],
    ['413 too big', plain(413), {key: 'tooBig', params: {}}],
    ['401 sign in', plain(401), {key: 'signIn', params: {}}],
    ['403 sign in', json(403, {reason: 'sign-in'}), {key: 'signIn', params: {}}],
    ['403 a part that needs an invitation', json(403, {reason: 'invitation'}), {key: 'linkNeeded', params: {}}],
    ...['stage', 'other', {}].map((reason): [string, Reply, unknown] => [
      `403 ${JSON.stringify(reason)}`,
      json(403, {reason}),
      {key: 'notTaken', params: {}},
    ]),
    ...[400, 402, 404, 405, 406, 411, 414, 415, 426, 431, 451].map((status): [string, Reply, unknown] => [
      `${status} is not taken`,
      plain(status),
      {key: 'notTaken', params: {}},
    ]),
    ...[408, 425, 429, 500, 501, 502, 503, 504, 507, 599].map((status): [string, Reply, unknown] => [
      `${status} is to be tried again, when the receiver says`,
      plain(status, '', {'Retry-After': '5'}),
      {...failed, retryAfter: '5'},
    ]),
    ['503 may not say when', plain(503), failed],
    ['304 is no answer', plain(304), failed],
  ];
  for (const [what, next, expected] of says) it(what, async () => assert.deepEqual(await outcome(next), expected));
  it('403 to who came with an invitation: it has ended', async () => {
    reply = json(403, {reason: 'invitation'});
    const answer = await send(endpoint, submissionOf(), {invitation: 'token-1'});
    assert.deepEqual(answer, {key: 'linkEnded', params: {}});
  });

  for (const status of [301, 302, 303, 307, 308])
    it(`${status} is not followed: it could carry a family’s words to somebody else`, async () => {
      assert.deepEqual(await outcome(plain(status, '', {Location: '/elsewhere'})), failed);
      assert.equal(seen.length, 1);
    });
});

describe('bad luck', () => {
  it('(the line is cut) is told and not thrown', async () =>
    assert.deepEqual(await outcome((response) => response.destroy()), failed));
  for (const wrong of ['http://127.0.0.1:1/', 'not a url', '', 'ftp://127.0.0.1/', 'https://127.0.0.1:1/'])
    it(`(the endpoint ‘${wrong}’) is told and not thrown`, async () =>
      assert.deepEqual(await send(wrong, submissionOf()), failed));
  it('(an answer that is no JSON) is told and not thrown', async () =>
    assert.deepEqual(await send(endpoint, submissionOf({goodAt: 1n})), failed));
  for (const [what, next] of [
    ['no answer', () => undefined],
    [
      'an answer that never ends',
      (response: ServerResponse) =>
        response.writeHead(201, {'Content-Type': 'application/json'}).write('{"submissionId":'),
    ],
  ] as const)
    it(`(${what}) is given up after 30 seconds, and told`, async () => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      const stub = mock.method(AbortSignal, 'timeout', () => timeout(150));
      assert.deepEqual(await outcome(next), failed);
      assert.deepEqual(
        stub.mock.calls.map(({arguments: [after]}) => after),
        [30_000],
      );
    });
});
