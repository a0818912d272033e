import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {longestWish, pauseAfter} from '../../src/storage/backoff.js';

const now = Date.UTC(2026, 10, 25, 10);
const pause = (attempts: number, retryAfter?: string, random = 1) => pauseAfter(attempts, retryAfter, now, random);

describe('how long a page waits before it tries again', () => {
  it('is longer each time, up to five minutes, however often it was in vain', () => {
    const pauses = [1, 2, 3, 8, 9, 50, 5000].map((attempts) => pause(attempts).pause / 1000);
    assert.deepEqual(pauses, [2, 4, 8, 256, 300, 300, 300]);
  });
  it('is not the same for all families', () => {
    assert.deepEqual(
      [0, 0.5, 1].map((random) => pause(3, undefined, random).pause),
      [4000, 6000, 8000],
    );
  });

  const wishes: [string, number][] = [
    ['120', 120],
    [' 7 ', 7],
    [new Date(now + 90_000).toUTCString(), 90],
    ['86400', longestWish / 1000],
    ['9'.repeat(400), longestWish / 1000],
    [new Date(now + 10 * 365 * 86_400_000).toUTCString(), longestWish / 1000],
  ];
  for (const [wish, seconds] of wishes)
    it(`is what the receiver asks for: ${wish.slice(0, 40)} is ${seconds} s, and never more than an hour`, () => {
      const {pause: waits, wished} = pause(1, wish, 0);
      assert.deepEqual([waits / 1000, wished], [seconds, true]);
      assert.ok(pause(1, wish, 1).pause <= longestWish, 'spread, and still no more than an hour');
    });

  for (const wish of ['0', '-5', 'soon', '', '1e9999', 'Infinity', new Date(now - 5000).toUTCString(), '1'])
    it(`is its own where the receiver asks for ‘${wish}’: no hot loop`, () => {
      assert.deepEqual(pause(1, wish, 0), {pause: 1000, wished: false});
    });
});
