import type {DraftWords} from './draft.js';
import type {OpenDraft, Saved} from './open-draft.js';

/** A pause in the typing, in milliseconds; and the longest that a word may be only on the screen. */
const pauseOf = {short: 300, long: 800};

/** How the draft stands. Only `saved` may be shown as saved. */
export type SaveState = {readonly state: 'idle' | 'saving'} | ({readonly state: 'saved'} & Saved) | Trouble;
type Trouble = {readonly state: 'notSaved'} & Extract<Saved, {trouble: unknown}>;

/** Saves what stands on the screen soon after it has changed, and at once when the page is about to go. */
export class Autosave {
  readonly #draft: OpenDraft;
  readonly #words: () => DraftWords;
  readonly #tell: (state: SaveState) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when there is something that is not saved, by a clock that nobody can set. */
  #since: number | undefined;
  #running: Promise<void> | undefined;

  /**
   * @param draft where it is written
   * @param words what stands on the screen now
   * @param tell told how it stands
   */
  constructor(draft: OpenDraft, words: () => DraftWords, tell: (state: SaveState) => void) {
    this.#draft = draft;
    this.#words = words;
    this.#tell = tell;
    addEventListener('pagehide', this.#hurry);
    document.addEventListener('visibilitychange', this.#hurry);
  }

  /** Something on the screen has changed. */
  changed(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    const rest = this.#since + pauseOf.long - now;
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(pauseOf.short, rest)));
  }

  /** Saves now what is not saved yet; one save after the other, so that the newest is the last. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.#since === undefined) return;
    this.#running = this.#save().finally(() => (this.#running = undefined));
    return this.#running;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    removeEventListener('pagehide', this.#hurry);
    document.removeEventListener('visibilitychange', this.#hurry);
  }

  async #save() {
    this.#since = undefined;
    this.#tell({state: 'saving'});
    const saved = await this.#draft.save(this.#words());
    // Typed meanwhile: what is on the screen is no longer what was saved.
    if (this.#since !== undefined) return;
    this.#tell('trouble' in saved ? {state: 'notSaved', ...saved} : {state: 'saved', ...saved});
  }

  readonly #hurry = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
  };
}
