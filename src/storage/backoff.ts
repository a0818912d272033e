const first = 2000;
const longest = 300_000;
/** However long a receiver asks us to wait, in milliseconds. */
export const longestWish = 3_600_000;

/** What a receiver asked for, in milliseconds from now: seconds, or a date; 0 for anything else. */
function wishOf(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0;
  const wish = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  // A date by a clock that is not ours may be years away.
  return wish > 0 ? Math.min(wish, longestWish) : 0;
}

/**
 * How long to wait until the next attempt: longer each time, and not all families at once.
 *
 * @param attempts how many there have been
 * @param retryAfter the receiver's `Retry-After`
 * @param now by the clock of the device
 * @param random from 0 to 1
 * @returns milliseconds; `wished` where the receiver asked for it
 */
export function pauseAfter(
  attempts: number,
  retryAfter: string | undefined,
  now = Date.now(),
  random = Math.random(),
): {readonly pause: number; readonly wished: boolean} {
  const own = Math.min(longest, first * 2 ** Math.min(attempts - 1, 20)) * (0.5 + random / 2);
  const wish = wishOf(retryAfter, now);
  // Even what was asked for is spread a little: a receiver that comes back is not met by everybody at once.
  return wish > own
    ? {pause: Math.min(wish * (1 + random / 10), longestWish), wished: true}
    : {pause: own, wished: false};
}
