import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  get,
  json,
  post,
  rows,
  staffToken,
  startReceiver,
  submission,
  type Body,
  type Listed,
  type Receiver,
} from './receiver.js';

describe('staff, or a machine of theirs, reading submissions', () => {
  let receiver: Receiver;
  const sent: Body[] = [];
  before(async () => {
    receiver = await startReceiver();
    for (let n = 0; n < 7; n++) {
      sent.push(submission());
      await post(receiver, sent[n]!);
    }
  });
  after(() => receiver.close());

  const list = (query = '') => json<Listed>(get(receiver, `/submissions${query}`));
  const ids = ({submissions}: Listed) => submissions.map(({submissionId}) => submissionId);

  it('get nothing without the token, with a wrong one, or with it elsewhere than in the header', async () => {
    const one = `/submissions/${sent[0]!.submissionId}`;
    for (const path of ['/submissions', one, `/submissions?token=${staffToken}`]) {
      for (const token of ['', 'wrong', staffToken.slice(0, -1), `${staffToken}x`]) {
        const response = await get(receiver, path, token);
        assert.equal(response.status, 401);
        const body = await json<Record<string, unknown>>(response);
        assert.deepEqual(Object.keys(body), ['reason', 'message']);
      }
    }
    const basic = await fetch(`${receiver.url}/submissions`, {headers: {Authorization: `Basic ${staffToken}`}});
    assert.equal(basic.status, 401);
  });

  it('see the newest first, without any answer', async () => {
    const {submissions, next} = await list();
    assert.equal(next, undefined);
    assert.deepEqual(new Set(ids({submissions})), new Set(sent.map(({submissionId}) => submissionId)));
    const times = submissions.map(({receivedAt}) => String(receivedAt));
    assert.deepEqual(times, [...times].sort().reverse());
    assert.deepEqual(Object.keys(submissions[0]!), [
      'submissionId',
      'form',
      'locale',
      'reference',
      'receivedAt',
      'marks',
    ]);
    assert.ok(!JSON.stringify(submissions).includes('Agnieszka'));
  });

  it('page through all of them once, whatever arrives meanwhile', async () => {
    const seen: unknown[] = [];
    const [first, ...others] = [await list('?limit=3')];
    assert.equal(others.length, 0);
    seen.push(...ids(first));
    await post(receiver, submission());
    for (let next = first.next; next;) {
      const page = await list(`?limit=3&after=${next}`);
      assert.ok(page.submissions.length <= 3);
      seen.push(...ids(page));
      next = page.next;
    }
    assert.equal(seen.length, 7);
    assert.deepEqual(new Set(seen), new Set(sent.map(({submissionId}) => submissionId)));
  });

  it('page through submissions of the same millisecond', async () => {
    await receiver.database
      .updateTable('submissions')
      .set({received_at: '2026-01-01T00:00:00.000Z'})
      .where('school', '=', 'demo')
      .execute();
    const seen: unknown[] = [];
    for (let query = '?limit=1'; query;) {
      const page = await list(query);
      seen.push(...ids(page));
      query = page.next ? `?limit=1&after=${page.next}` : '';
    }
    assert.equal(new Set(seen).size, 8);
    assert.equal(seen.length, 8);
  });

  it('are told what is wrong with a page that they ask for', async () => {
    for (const query of ['?limit=0', '?limit=-1', '?limit=x', '?limit=1.5', '?after=x', '?after=WzFd']) {
      assert.equal((await get(receiver, `/submissions${query}`)).status, 400, query);
    }
  });

  it('read one as it was sent, with its reference, time, sender and marks', async () => {
    const [first] = sent;
    const stored = await json<Body & {reference: string; receivedAt: string}>(
      get(receiver, `/submissions/${first!.submissionId}`),
    );
    const {reference, receivedAt} = stored;
    assert.deepEqual(stored, {...first, reference, receivedAt, by: 'family', marks: []});
  });

  it('are told that there is none, for an id that nobody sent', async () => {
    for (const id of [crypto.randomUUID(), 'x', '%27%20OR%201=1', '%00', `${sent[0]!.submissionId}%00`, '..%2f..']) {
      assert.equal((await get(receiver, `/submissions/${id}`)).status, 404, id);
    }
  });

  it('read one of a version far above ours, as it was sent', async () => {
    const newer = submission({formVersion: 2 ** 40, answers: {ofTomorrow: 'x'}});
    assert.equal((await post(receiver, newer)).status, 201);
    const stored = await json<Body>(get(receiver, `/submissions/${newer.submissionId}`));
    assert.deepEqual([stored['formVersion'], stored['marks']], [2 ** 40, ['unchecked']]);
    const [row] = (await rows(receiver)).filter(({submission_id: id}) => id === newer.submissionId);
    assert.equal(row?.form_version, 2 ** 40);
  });

  it('leave nothing in a cache', async () => {
    for (const path of ['/submissions', `/submissions/${sent[0]!.submissionId}`, '/staff', '/health']) {
      assert.equal((await get(receiver, path)).headers.get('cache-control'), 'no-store', path);
    }
  });
});

describe('a family that knows an id', () => {
  it('can get its receipt and no answer', async (test) => {
    const receiver = await startReceiver();
    test.after(receiver.close);
    const first = submission();
    await post(receiver, first);
    const guess = await (await post(receiver, submission({submissionId: first.submissionId, answers: {}}))).text();
    assert.ok(!guess.includes('Agnieszka') && !guess.includes('klocków'), guess);
  });
});
