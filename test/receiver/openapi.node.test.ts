/** What the receiver really answers, against what is published of it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readFile} from 'node:fs/promises';
import {Ajv2020} from 'ajv/dist/2020.js';
import {default as addFormats} from 'ajv-formats';
import {get, post, postText, staffToken, startReceiver, submission, type Receiver} from './receiver.js';

interface Reply {
  readonly headers?: Readonly<Record<string, {readonly required?: boolean}>>;
  readonly content?: Readonly<Record<string, object>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, {readonly responses: Readonly<Record<string, Reply>>}>>>>;

const document = JSON.parse(await readFile('dist/json-schema/openapi.json', 'utf8')) as {readonly paths: Paths};

const ajv = new Ajv2020({strict: false, allErrors: true});
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Checks one answer, and gives its status. */
async function checked(method: string, path: string, answer: Promise<Response>): Promise<number> {
  const response = await answer;
  const status = String(response.status);
  const described = document.paths[path]?.[method]?.responses[status];
  assert.ok(described, `${method} ${path}: ${status} is not described`);
  for (const [name, {required}] of Object.entries(described.headers ?? {}))
    assert.ok(!required || response.headers.has(name), name);
  const [type] = Object.keys(described.content ?? {});
  if (type === undefined) return response.status;
  assert.match(response.headers.get('content-type') ?? '', new RegExp(`^${type}`));
  const pointer = ['paths', path, method, 'responses', status, 'content', type, 'schema'].map(escaped).join('/');
  const fits = ajv.compile({$ref: `openapi#/${pointer}`});
  const json: unknown = await response.json();
  assert.ok(fits(json), `${method} ${path} ${status}: ${JSON.stringify(json)} ${JSON.stringify(fits.errors)}`);
  return response.status;
}

/** Files, and the pages of staff: addresses for people. */
const isForPeople = (path: string) => path.endsWith('*') || /^\/staff(?:\/|$)/.test(path);

describe('the receiver answers as it is described', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  it('at every address that it has', () => {
    const there = receiver.routes
      .filter(({method, path}) => method !== 'ALL' && !isForPeople(path))
      .map(({method, path}) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    assert.deepEqual([...new Set(there)].sort(), described.sort());
  });

  it('when a family posts', async () => {
    const sent = submission();
    const survey = submission({form: 'howWeListen', createdAt: undefined, answers: {listenedTo: 'mostly'}});
    const id = crypto.randomUUID();
    const posts: readonly (readonly [number, Promise<Response>])[] = [
      [201, post(receiver, sent)],
      [201, post(receiver, survey)],
      [400, postText(receiver, '{}', undefined)],
      [400, postText(receiver, '{', id)],
      [400, postText(receiver, new Uint8Array([0xff]), id)],
      [403, post(receiver, submission({stage: 'b'}))],
      [413, postText(receiver, `"${'x'.repeat(300_000)}"`, id)],
      [415, postText(receiver, '{}', id, {'Content-Type': 'text/plain'})],
      [422, post(receiver, submission({answers: {sleep: 'notACode', nonsense: 1}, school: 'other'}))],
      [422, postText(receiver, '[]', id)],
    ];
    for (const [status, answer] of posts) assert.equal(await checked('post', '/submissions', answer), status);
    assert.equal(await checked('post', '/submissions', post(receiver, sent)), 200);
    assert.equal(await checked('post', '/submissions', post(receiver, {...sent, answers: {yourName: 'B'}})), 409);
  });

  it('when staff read', async () => {
    const sent = submission({subject: {respondentId: 'r'}, school: 'demo'});
    const newer = submission({formVersion: 9, answers: {ofTomorrow: 'x'}});
    for (const one of [sent, newer]) await post(receiver, one);
    const list = (query: string, token?: string) =>
      checked('get', '/submissions', get(receiver, `/submissions${query}`, token));
    assert.deepEqual([await list(''), await list('?limit=1')], [200, 200]);
    assert.deepEqual([await list('?limit=0'), await list('?after=x'), await list('', '')], [400, 400, 401]);
    const single = (id: string, token?: string) =>
      checked('get', '/submissions/{id}', get(receiver, `/submissions/${id}`, token));
    assert.deepEqual([await single(sent.submissionId), await single(newer.submissionId)], [200, 200]);
    assert.deepEqual([await single(crypto.randomUUID()), await single(sent.submissionId, '')], [404, 401]);
  });

  it('when staff take answers out, and erase them', async () => {
    const sent = submission();
    await post(receiver, sent);
    const erase = (id: string, token = staffToken) =>
      fetch(`${receiver.url}/submissions/${id}`, {method: 'DELETE', headers: {Authorization: `Bearer ${token}`}});
    assert.equal(await checked('get', '/export.json', get(receiver, '/export.json')), 200);
    for (const path of ['/export.csv', '/export.json', '/export.jsonl']) {
      assert.equal(await checked('get', path, get(receiver, `${path}?form=nobodys`)), 400);
      assert.equal(await checked('get', path, get(receiver, path, 'wrong')), 401);
    }
    const id = sent.submissionId;
    const one = '/submissions/{id}';
    assert.equal(await checked('delete', one, erase(id, 'wrong')), 401);
    assert.equal(await checked('delete', one, erase(crypto.randomUUID())), 404);
    assert.equal(await checked('delete', one, erase(id)), 204);
    assert.equal(await checked('delete', one, erase(id)), 410);
    assert.equal(await checked('get', one, get(receiver, `/submissions/${id}`)), 410);
    assert.equal(await checked('post', '/submissions', post(receiver, sent)), 410);
  });

  it('when staff invite, and when a family opens its link', async () => {
    const invite = (body: BodyInit, headers = {}) =>
      fetch(`${receiver.url}/invitations`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', Authorization: `Bearer ${staffToken}`, ...headers},
        body,
      });
    const asked = JSON.stringify({form: 'parentQuestionnaire', stage: 'a', subject: {childName: 'Zuzia'}});
    const made = await invite(asked);
    const {id, url} = (await made.clone().json()) as {id: string; url: string};
    const posts: readonly (readonly [number, Promise<Response>])[] = [
      [201, Promise.resolve(made)],
      [400, invite('{')],
      [401, invite(asked, {Authorization: 'Bearer wrong'})],
      [413, invite(`"${'x'.repeat(300_000)}"`)],
      [415, invite(asked, {'Content-Type': 'text/plain'})],
      [422, invite('{"form": 5}')],
    ];
    for (const [status, answer] of posts) assert.equal(await checked('post', '/invitations', answer), status);

    const open = (token: string) =>
      checked('get', '/invitation', fetch(`${receiver.url}/invitation`, {headers: {Invitation: token}}));
    const token = new URL(url).hash.replace('#invitation=', '');
    assert.deepEqual([await open(token), await open('unknown')], [200, 404]);
    const withdraw = (one: string, headers = {Authorization: `Bearer ${staffToken}`}) => {
      const answer = fetch(`${receiver.url}/invitations/${one}`, {method: 'DELETE', headers});
      return checked('delete', '/invitations/{id}', answer);
    };
    assert.deepEqual([await withdraw(id, {Authorization: ''}), await withdraw(crypto.randomUUID())], [401, 404]);
    assert.deepEqual([await withdraw(id), await open(token)], [204, 410]);
  });

  it('when it is watched over', async () => {
    assert.equal(await checked('get', '/health', get(receiver, '/health')), 200);
    assert.equal(await checked('get', '/ready', get(receiver, '/ready')), 200);
  });

  it('when a page is first touched', async () => {
    assert.equal(await checked('get', '/page-token', get(receiver, '/page-token')), 200);
  });

  it('when the database is gone', async () => {
    const broken = await startReceiver();
    await broken.database.schema.dropTable('submissions').execute();
    try {
      for (const [method, answer] of [
        ['post', post(broken, submission())],
        ['get', get(broken, '/submissions')],
      ] as const)
        assert.ok([500, 503].includes(await checked(method, '/submissions', answer)));
    } finally {
      await broken.close();
    }
  });
});
