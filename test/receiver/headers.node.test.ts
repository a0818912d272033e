import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {get, post, postText, startReceiver, submission, type Receiver} from './receiver.js';

const site = 'https://www.school.example';

describe('a form on a school’s own website, elsewhere than the receiver', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  const preflight = (origin: string) =>
    fetch(`${receiver.url}/submissions`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });

  it('may ask first, and is told that it may post with the headers of the contract', async () => {
    const {status, headers} = await preflight(site);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), site);
    assert.equal(headers.get('access-control-allow-methods'), 'POST');
    for (const name of ['Content-Type', 'Idempotency-Key', 'Page-Token', 'Page-Check', 'Invitation']) {
      assert.ok(headers.get('access-control-allow-headers')?.split(',').includes(name), name);
    }
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.match(headers.get('vary') ?? '', /Origin/);
  });

  it('can read every answer, also that it should wait or that something is wrong', async () => {
    const sent = submission();
    const answers = [
      await post(receiver, sent, {Origin: site}),
      await post(receiver, sent, {Origin: site}),
      await post(receiver, {...sent, answers: {}}, {Origin: site}),
      await post(receiver, submission({answers: {}}), {Origin: site}),
      await postText(receiver, '{', 'id', {Origin: site}),
      await postText(receiver, ' '.repeat(300_000), 'id', {Origin: site}),
      await post(receiver, sent, {Origin: site, 'Content-Type': 'text/plain'}),
    ];
    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 200, 409, 422, 400, 413, 415],
    );
    for (const {headers, status} of answers) {
      assert.equal(headers.get('access-control-allow-origin'), site, String(status));
      assert.match(headers.get('access-control-expose-headers') ?? '', /Retry-After/);
      assert.match(headers.get('vary') ?? '', /Origin/);
    }
  });

  it('gets no leave when it is not exactly one of the origins', async () => {
    const others = [
      'https://school.example',
      'http://www.school.example',
      `${site}.evil.example`,
      `${site}:8443`,
      'https://WWW.school.example',
      'null',
      '',
    ];
    for (const origin of others) {
      const {headers} = await preflight(origin);
      assert.equal(headers.get('access-control-allow-origin'), null, origin);
      assert.match(headers.get('vary') ?? '', /Origin/);
    }
    assert.equal((await get(receiver, '/submissions')).headers.get('access-control-allow-credentials'), null);
  });
});

describe('every page and answer', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  it('comes with a strict policy, and sends nobody on with an address', async () => {
    for (const path of [
      '/',
      '/parent-questionnaire',
      '/nothing-here',
      '/staff',
      '/staff/x',
      '/submissions',
      '/health',
      '/site.css',
      '/staff-assets/staff.js',
    ]) {
      const {headers} = await get(receiver, path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ]) {
        assert.ok(policy.split('; ').includes(part), `${path}: ${part}`);
      }
      assert.ok(!policy.includes('unsafe'));
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  });
});
