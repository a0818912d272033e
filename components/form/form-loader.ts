import type {FormCard} from '../../src/forms/form.js';
import {loadFormWords} from '../../src/i18n/form-words.js';
import type {Words} from '../../src/i18n/words.js';

/** What a form element needs before it can draw its first page. */
export interface Wanted {
  readonly language: string;
  readonly variants: readonly string[];
  readonly english: boolean;
  readonly card: FormCard | undefined;
}

/** Brings the words of the first page, once for each wish; the last wish wins. */
export class FormLoader {
  /** Settled when the newest wish has been met, or has failed. */
  done: Promise<void> = Promise.resolve();
  #wanted = '';
  #shown = '';
  #card: FormCard | undefined;
  readonly #ready: (card: FormCard, words: Words) => void;
  readonly #failed: (error: unknown) => void;

  /**
   * @param ready told when everything is there
   * @param failed told when it could not be had; the next wish tries again
   */
  constructor(ready: (card: FormCard, words: Words) => void, failed: (error: unknown) => void) {
    this.#ready = ready;
    this.#failed = failed;
  }

  want({language, variants, english, card}: Wanted): void {
    const wanted = [language, english, ...variants].join();
    if (wanted === this.#wanted && card === this.#card) return;
    this.#wanted = wanted;
    this.#card = card;
    const isNewest = () => wanted === this.#wanted && card === this.#card;
    const loaded = this.#load({language, variants, english, card}, isNewest).then(() => {
      if (isNewest()) this.#shown = wanted;
    });
    this.done = loaded.catch((error: unknown) => {
      if (!isNewest()) return;
      // Back to what is shown: it is there, and asking for it again must not ask the network.
      this.#wanted = this.#shown;
      this.#failed(error);
    });
  }

  async #load({language, variants, english, card}: Wanted, isNewest: () => boolean) {
    if (!card) return;
    const words = await loadFormWords({
      language,
      variants,
      namespaces: card.namespaces ?? [card.id],
      source: card.words,
      withEnglish: english,
    });
    if (isNewest()) this.#ready(card, words);
  }
}
