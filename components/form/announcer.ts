/** Until the person has stopped typing for this long (ms), nothing is said: a count on every key drowns the letters. */
const pause = 1000;

/** One polite live region, there from the start, so that screen readers know it when it speaks. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #region: () => Element | null;

  /** @param region finds the live region, which is drawn empty and stays */
  constructor(region: () => Element | null) {
    this.#region = region;
  }

  say(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const region = this.#region();
      if (region) region.textContent = message;
    }, pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
