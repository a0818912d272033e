/** A page that hangs must not keep another from sending for ever, in milliseconds. */
const patience = 45_000;

/**
 * Runs `work` while no other page of this origin does. Where there are no locks, or none can be had, it runs all the
 * same: a submission that is posted twice has one id, and the school keeps one.
 *
 * @param name of what only one may do
 * @param isAwaited whether to wait for the other page; if not, it is left to that one
 * @returns undefined where it was left to another
 */
export async function oneAtATime<T>(name: string, isAwaited: boolean, work: () => Promise<T>): Promise<T | undefined> {
  let running: Promise<T> | undefined;
  const run = (): Promise<T> => (running ??= work());
  const {locks} = navigator as {locks?: LockManager};
  if (!locks) return run();
  const waiting = new AbortController();
  const timer = isAwaited && setTimeout(() => waiting.abort(), patience);
  try {
    const options: LockOptions = isAwaited ? {signal: waiting.signal} : {ifAvailable: true};
    return await locks.request(`${name}-outbox`, options, async (lock) => {
      if (timer) clearTimeout(timer);
      return lock ? run() : undefined;
    });
  } catch (error) {
    if (running) throw error;
    return run();
  }
}
