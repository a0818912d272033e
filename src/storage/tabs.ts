/** What has changed on the device; never what is in it. */
export interface Note {
  readonly what: 'draft' | 'outbox' | 'receipt' | 'cleared';
  /** Whose, as a digest. */
  readonly family?: string | undefined;
  readonly about?: string | undefined;
}

type Listener = (note: Note, isElsewhere: boolean) => void;

const isNote = (value: unknown): value is Note => typeof value === 'object' && value !== null && 'what' in value;

/** Tells the other pages of this origin, and this one, what has changed. Without a channel only this one. */
export class Tabs {
  readonly #listeners = new Set<Listener>();
  #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    try {
      this.#channel = new BroadcastChannel(name);
    } catch {
      // Old browsers have none, and some frames may not: the comparing of revisions does not need it.
      return;
    }
    this.#channel.onmessage = ({data: note}: MessageEvent<unknown>) => {
      if (isNote(note)) this.#hear(note, true);
    };
  }

  tell(note: Note): void {
    this.#channel?.postMessage(note);
    this.#hear(note, false);
  }

  /** @returns a function that stops it */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel?.close();
    // What is still on its way when the form goes has nobody to tell.
    this.#channel = undefined;
    this.#listeners.clear();
  }

  #hear(note: Note, isElsewhere: boolean) {
    for (const listener of [...this.#listeners]) listener(note, isElsewhere);
  }
}
