import assert from 'node:assert/strict';
import {afterEach, describe, it, mock} from 'node:test';
import {fetchPageToken, hasExpired} from '../../src/submission/page-token.js';
import {send} from '../../src/submission/send.js';
import {submissionId, submissionOf} from '../support/submissions.js';

describe('a page token', () => {
  afterEach(() => mock.restoreAll());

  it('is used for twenty hours by the clock of the device, however that is set', () => {
    const hour = 3_600_000;
    const fetched = (ago: number) => ({token: 'x', fetchedAt: Date.now() - ago});
    assert.deepEqual(
      [0, 19 * hour, 21 * hour, -30 * hour].map((ago) => hasExpired(fetched(ago))),
      [false, false, true, true],
    );
  });

  it('goes along with a submission as a header, and nothing of it in the body', async () => {
    const sent: RequestInit[] = [];
    mock.method(globalThis, 'fetch', (_: string, init: RequestInit) => {
      sent.push(init);
      const receipt = {submissionId, reference: 'ABC-123', receivedAt: '2026-09-14T08:30:01.000Z'};
      return Promise.resolve(new Response(JSON.stringify(receipt), {status: 201}));
    });
    await send('https://school.example/submissions', submissionOf(), {page: {'Page-Token': 'token-1'}});
    assert.equal(new Headers(sent[0]?.headers).get('Page-Token'), 'token-1');
    assert.ok(!JSON.stringify(sent[0]?.body).includes('token-1'));
  });

  it('is not to be had where there is no connection, and that is no error', async () => {
    mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('fetch failed')));
    assert.equal(await fetchPageToken('https://school.example/page-token'), undefined);
  });
});
