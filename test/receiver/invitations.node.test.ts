import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ask, bearer, given, invite, invited, said, sent, stage} from './loop.js';
import {startReceiver, type Receiver} from './receiver.js';
import {stagedForms} from './staged-forms.js';

const otherToken = 'token-of-the-other-school';
const day = 86_400_000;

describe('an invitation', () => {
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver(
      {
        schools: ['demo', '142308'],
        tokens: [
          {school: 'demo', token: bearer().Authorization.slice(7)},
          {school: '142308', token: otherToken},
        ],
        schoolContext: new Map([['demo', {schoolName: 'Alder Brook', schoolPhone: '01632 960 001', replyDays: 5}]]),
      },
      stagedForms,
    );
  });
  after(() => receiver.close());

  const asking = {form: 'reasonableAdjustments', stage: 'a'};
  const problems = async (body: unknown) => {
    const [status, answer] = await said(invite(receiver, body));
    assert.equal(status, 422, JSON.stringify(answer));
    return (answer as {problems: {path: string; key: string}[]}).problems.map(({path, key}) => `${path} ${key}`);
  };

  it('is a link to the form’s own page here, which works for four weeks', async () => {
    const {id, url, expiresAt} = await invited(receiver, asking);
    assert.match(id, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    const {origin, pathname, search} = new URL(url);
    assert.deepEqual([origin, pathname, search], [receiver.url, '/reasonable-adjustments-request', '']);
    const left = Date.parse(expiresAt) - Date.now();
    assert.ok(left > 28 * day - 60_000 && left <= 28 * day);
  });

  it('leads to a page of the school’s own website, and to no other', async () => {
    const page = 'https://www.school.example/talk/answer?class=5';
    const {url} = await invited(receiver, {...asking, page});
    assert.ok(url.startsWith(`${page}#invitation=`));
    for (const other of [
      'https://evil.example/',
      'https://www.school.example.evil.example/',
      'http://www.school.example/',
      'https://user:word@www.school.example/',
      'https://www.school.example/#part',
      'javascript:alert(1)',
      '/meeting-follow-up',
      'x',
    ])
      assert.deepEqual(await problems({...asking, page: other}), ['page origin'], other);
  });

  it('is made by staff or a machine of theirs, for their own school', async () => {
    for (const headers of [{}, bearer('wrong'), {Cookie: 'staff-session=x'}] as Record<string, string>[])
      assert.equal((await invite(receiver, asking, headers)).status, 401);
    assert.deepEqual(await problems({...asking, school: '142308'}), ['school unknown']);
    const {token} = await invited(receiver, {...asking, school: '142308'}, otherToken);
    assert.equal((await given(receiver, token)).school, '142308');
  });

  it('is refused with all that is wrong with it', async () => {
    assert.deepEqual(await problems([]), [' kind']);
    assert.deepEqual(await problems({}), ['form required', 'stage required']);
    const wrong = {
      form: 7,
      stage: 'ab',
      school: '',
      subject: {name: 'Zofia'},
      inReplyTo: 'x',
      context: ['x'],
      locale: 'p',
      days: 181,
      page: 1,
      colour: 'red',
    };
    assert.deepEqual(await problems(wrong), [
      'form kind',
      'stage length',
      'school length',
      'subject format',
      'inReplyTo format',
      'context kind',
      'locale format',
      'days range',
      'page kind',
      'colour unknown',
    ]);
    assert.deepEqual(await problems({form: 'nothing', stage: 'a'}), ['form unknown']);
    assert.deepEqual(await problems({form: 'reasonableAdjustments', stage: 'd'}), ['stage unknown']);
    for (const days of [0, -1, 1.5, '28', null]) assert.equal((await problems({...asking, days})).length, 1);
    assert.equal((await invite(receiver, {...asking, days: 180})).status, 201);
  });

  it('is for a family’s stage, and never asks a family for the school’s', async () => {
    const {submissionId: inReplyTo} = await sent(receiver, stage('reasonableAdjustments', 'a'));
    assert.deepEqual(await problems({form: 'reasonableAdjustments', stage: 'b', inReplyTo}), ['stage notFamily']);
    assert.deepEqual(await problems({form: 'meetingFollowUp', stage: 'a'}), ['stage notFamily']);
  });

  it('is never for a form that nobody signs', async (test) => {
    const ours = await startReceiver();
    test.after(ours.close);
    assert.deepEqual(await said(invite(ours, {form: 'howWeListen', stage: 'a'})), [
      422,
      {problems: [{path: 'form', key: 'anonymous', params: {}}]},
    ]);
  });

  it('names the submission that the stage answers, one of this school and of the stage before', async () => {
    const asked = await sent(receiver, stage('reasonableAdjustments', 'a'));
    const elsewhere = await sent(receiver, stage('meetingFollowUp', 'a', {school: '142308'}), bearer(otherToken));
    const agreeing = {form: 'reasonableAdjustments', stage: 'c'};
    assert.deepEqual(await problems(agreeing), ['inReplyTo required']);
    for (const inReplyTo of [crypto.randomUUID(), asked.submissionId])
      assert.deepEqual(await problems({...agreeing, inReplyTo}), ['inReplyTo unknown']);
    const other = {form: 'meetingFollowUp', stage: 'b', inReplyTo: elsewhere.submissionId};
    assert.deepEqual(await problems(other), ['inReplyTo unknown']);
    assert.deepEqual(await problems({...asking, inReplyTo: asked.submissionId}), ['inReplyTo unknown']);
  });

  it('takes 32 KiB of what the school supplies, and not a byte more', async () => {
    const context = (length: number) => ({...asking, context: {agenda: 'x'.repeat(length - '{"agenda":""}'.length)}});
    const {token} = await invited(receiver, context(32_768));
    assert.equal((await given(receiver, token)).context['agenda'], context(32_768).context.agenda);
    assert.deepEqual(await problems(context(32_769)), ['context tooLong']);
    const deep = `{"form":"reasonableAdjustments","stage":"a","context":{"x":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`;
    const answer = await fetch(`${receiver.url}/invitations`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...bearer()},
      body: deep,
    });
    assert.equal(answer.status, 400);
  });

  it('is sent as JSON only, so that no other website’s form can make one', async () => {
    const form = new URLSearchParams({form: 'reasonableAdjustments', stage: 'a'});
    const answer = await fetch(`${receiver.url}/invitations`, {method: 'POST', headers: bearer(), body: form});
    assert.equal(answer.status, 415);
  });

  it('tells the element all that it was made with, and nothing stays behind in a cache', async () => {
    const subject = {childId: '4163', childName: 'Zofia', respondentId: 'mother-1'};
    const context = {meetingDate: '2026-12-01', attendees: [{name: 'Mrs Okafor'}], replyDays: 3};
    const {token, expiresAt} = await invited(receiver, {...asking, subject, context, locale: 'ur', days: 7});
    const answer = await ask(receiver, token);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await said(answer), [
      200,
      {
        school: 'demo',
        ...asking,
        locale: 'ur',
        subject,
        context: {schoolName: 'Alder Brook', schoolPhone: '01632 960 001', ...context},
        previous: [],
        expiresAt,
      },
    ]);
  });

  it('gives somebody without an id one that nobody can guess, and another to the next', async () => {
    const ids = new Set<string | undefined>();
    for (let n = 0; n < 3; n++) {
      const {token} = await invited(receiver, {...asking, subject: {childId: '4163'}});
      const {subject} = await given(receiver, token);
      assert.equal(subject.childId, '4163');
      ids.add(subject.respondentId);
    }
    assert.equal(ids.size, 3);
    for (const id of ids) assert.match(id ?? '', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('opens with its whole token in the header, and with nothing else', async () => {
    const {token, id, url} = await invited(receiver, asking);
    const [secret, signature] = token.split('.') as [string, string];
    const flipped = secret.startsWith('A') ? `B${secret.slice(1)}` : `A${secret.slice(1)}`;
    for (const garbled of [
      undefined,
      '',
      'x',
      id,
      url,
      token.slice(0, -1),
      `${token}x`,
      `${flipped}.${signature}.demo`,
      `${secret}.${signature}.142308`,
      `${secret}.${signature}`,
      token.toLowerCase(),
    ])
      assert.equal((await ask(receiver, garbled)).status, 404, garbled);
    for (const path of [`/invitation?invitation=${token}`, `/invitation/${token}`])
      assert.equal((await fetch(`${receiver.url}${path}`)).status, 404);
  });

  it('of another receiver, or of a school that has left this one, opens nothing', async (test) => {
    const {token} = await invited(receiver, asking, otherToken);
    const other = await startReceiver({secretKey: 'another-secret-key-for-these-tests'}, stagedForms);
    test.after(other.close);
    const made = await invited(other, asking);
    assert.equal((await ask(receiver, made.token)).status, 404);
    const left = await startReceiver({}, stagedForms, receiver.own);
    test.after(left.close);
    assert.equal((await ask(left, token)).status, 404);
  });

  it('that was withdrawn says so, in which language and whom to call, and not what it was about', async () => {
    const subject = {childName: 'Zofia'};
    const {token, id} = await invited(receiver, {...asking, subject, locale: 'pl', context: {agenda: 'Zofia'}});
    const withdraw = (headers: Record<string, string>) =>
      fetch(`${receiver.url}/invitations/${id}`, {method: 'DELETE', headers});
    assert.equal((await withdraw({})).status, 401);
    assert.equal((await withdraw(bearer(otherToken))).status, 404);
    assert.equal((await ask(receiver, token)).status, 200);
    for (let n = 0; n < 2; n++) assert.equal((await withdraw(bearer())).status, 204);
    const answer = await ask(receiver, token);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const context = {schoolName: 'Alder Brook', schoolPhone: '01632 960 001'};
    assert.deepEqual(await said(answer), [410, {locale: 'pl', context}]);
    const unknown = await fetch(`${receiver.url}/invitations/${crypto.randomUUID()}`, {
      method: 'DELETE',
      headers: bearer(),
    });
    assert.equal(unknown.status, 404);
  });

  it('ends with its last day', async (test) => {
    const {token, expiresAt} = await invited(receiver, {...asking, days: 1});
    test.mock.timers.enable({apis: ['Date'], now: Date.parse(expiresAt) - 1});
    assert.equal((await ask(receiver, token)).status, 200);
    test.mock.timers.setTime(Date.parse(expiresAt));
    assert.equal((await ask(receiver, token)).status, 410);
  });

  it('is asked for from the school’s websites, with its header, and from no other', async () => {
    const {token} = await invited(receiver, asking);
    const from = (origin: string, method = 'GET') =>
      fetch(`${receiver.url}/invitation`, {
        method,
        headers: {
          Origin: origin,
          ...(method === 'GET'
            ? {Invitation: token}
            : {'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'invitation'}),
        },
      });
    const site = 'https://www.school.example';
    const preflight = await from(site, 'OPTIONS');
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), site);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /^invitation$/i);
    assert.equal((await from(site)).headers.get('access-control-allow-origin'), site);
    for (const method of ['GET', 'OPTIONS']) {
      const {headers} = await from('https://evil.example', method);
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });

  it('leaves its token in no row of the database and no line of the log', async () => {
    const {token} = await invited(receiver, asking);
    await ask(receiver, token);
    const [secret] = token.split('.') as [string];
    const kept = await receiver.database.selectFrom('invitations').selectAll().execute();
    assert.ok(kept.length > 0);
    assert.ok(!JSON.stringify(kept).includes(secret));
    assert.ok(receiver.log.some((line) => 'route' in line && line.route === '/invitation'));
    assert.ok(!JSON.stringify(receiver.log).includes(secret));
  });
});
