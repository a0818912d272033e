import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {get, json, post, postText, rows, startReceiver, submission, type Receiver} from './receiver.js';
import {addPerson, signedIn} from './staff-browser.js';

const site = 'https://www.school.example';
const others = ['https://school.example', 'http://www.school.example', `${site}.evil.example`, `${site}:8443`, 'null'];

describe('the edges of a receiver', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  /** What is answered to a request as it stands there, to the first line of it. */
  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1', () => socket.write(text));
      socket.setEncoding('utf8').once('data', (answer: string) => {
        resolve(answer.split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.once('error', reject);
    });

  it('take 15 kB of headers, and refuse more before anything is read', async () => {
    const ask = (bytes: number) => raw(`GET /health HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(bytes)}\r\n\r\n`);
    assert.match(await ask(15_000), / 200 /);
    assert.match(await ask(17_000), / 431 /);
    const sent = submission();
    const many = Object.fromEntries(Array.from({length: 60}, (_, n) => [`X-${n}`, 'x'.repeat(300)]));
    assert.equal((await post(receiver, sent, many)).status, 431);
    assert.ok(!(await rows(receiver)).some(({submission_id: id}) => id === sent.submissionId));
  });

  it('take no post that a page of anybody could send without asking first', async () => {
    const sent = submission();
    const text = JSON.stringify(sent);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
      'application/json; charset=latin1',
      'application/jsonx',
      '',
    ])
      assert.equal((await postText(receiver, text, sent.submissionId, {'Content-Type': type})).status, 415, type);
    assert.equal(
      (await postText(receiver, text, undefined)).status,
      400,
      'nor without the header that has to be allowed',
    );
    for (const type of ['application/json;charset=utf-8', 'Application/JSON; charset="UTF-8"']) {
      const other = submission();
      const answer = await postText(receiver, JSON.stringify(other), other.submissionId, {'Content-Type': type});
      assert.equal(answer.status, 201, type);
    }
  });

  it('answer no other website but the school’s own, wherever something may be read from a browser', async () => {
    for (const path of ['/submissions', '/page-token', '/invitation'])
      for (const method of ['GET', 'OPTIONS', 'POST'])
        for (const origin of [site, ...others]) {
          const headers = {Origin: origin, 'Access-Control-Request-Method': 'GET'};
          const {headers: said} = await fetch(`${receiver.url}${path}`, {method, headers});
          const what = `${method} ${path} ${origin}`;
          assert.equal(said.get('access-control-allow-origin'), origin === site ? site : null, what);
          assert.equal(said.get('access-control-allow-credentials'), null, what);
          assert.match(said.get('vary') ?? '', /Origin/, what);
        }
    for (const path of ['/invitations', '/staff', '/health', '/ready', '/submissions/x', '/']) {
      const {headers} = await fetch(`${receiver.url}${path}`, {headers: {Origin: site}});
      assert.equal(headers.get('access-control-allow-origin'), null, path);
    }
  });

  it('give a page its token wherever the school has its form, and nobody keeps it', async () => {
    const preflight = await fetch(`${receiver.url}/page-token`, {
      method: 'OPTIONS',
      headers: {Origin: site, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'page-token'},
    });
    assert.equal(preflight.headers.get('access-control-allow-headers'), 'Page-Token');
    const answer = await fetch(`${receiver.url}/page-token`, {headers: {Origin: site}});
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match((await json<{token: string}>(answer)).token, /^[0-9a-z]+\.[0-9a-z]+\.[\w-]{22}$/);
  });

  it('take a form of the staff pages from our own pages only, whichever it is', async () => {
    const forms = receiver.routes.filter(({method, path}) => method === 'POST' && path.startsWith('/staff'));
    assert.ok(forms.length >= 5, forms.map(({path}) => path).join());
    const browser = await signedIn(receiver, await addPerson(receiver));
    const foreign: Record<string, string>[] = [
      {'Sec-Fetch-Site': 'cross-site'},
      {'Sec-Fetch-Site': 'same-site'},
      {'Sec-Fetch-Site': 'none'},
      {Origin: 'https://evil.example'},
      {Origin: 'null'},
    ];
    for (const {path} of forms)
      for (const headers of foreign) {
        const {status} = await browser.send(path.replace(':id', crypto.randomUUID()), {}, headers);
        assert.equal(status, 403, `${path} ${JSON.stringify(headers)}`);
      }
    assert.equal((await browser.get('/staff')).status, 200, 'and nobody was signed out by it');
  });

  it('change nothing for staff who are signed in where another page asks in JSON', async () => {
    const browser = await signedIn(receiver, await addPerson(receiver, {account: 'second'}));
    const headers = {Cookie: browser.cookie, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'cross-site'};
    const body = JSON.stringify({form: 'preMeetingPreferences', stage: 'a'});
    const {status} = await fetch(`${receiver.url}/invitations`, {method: 'POST', headers, body});
    assert.equal(status, 401);
    const changing = receiver.routes.filter(({method}) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method));
    const known = /^\/(submissions|invitations)(\/:id)?$|^\/staff/;
    assert.deepEqual(
      changing.filter(({path}) => !known.test(path)),
      [],
      'an address that changes something, and of which nobody has thought here',
    );
  });

  it('keep a browser with https that came by it once', async () => {
    const secure = await fetch(`${receiver.url}/staff`, {headers: {'X-Forwarded-Proto': 'https'}});
    assert.match(secure.headers.get('strict-transport-security') ?? '', /^max-age=\d{8}/);
    assert.equal((await get(receiver, '/staff')).headers.get('strict-transport-security'), null);
  });
});
