import type {FormDefinition} from '../../src/forms/form.js';
import {loadFormWords} from '../../src/i18n/form-words.js';
import type {Words} from '../../src/i18n/words.js';

/** What a form element needs before it can draw anything. */
export interface Wanted {
  readonly language: string;
  readonly variants: readonly string[];
  readonly english: boolean;
  readonly definition: FormDefinition | undefined;
}

/** Brings definition and words, once for each wish; the last wish wins. */
export class FormLoader {
  /** Settled when the newest wish has been met, or has failed. */
  done: Promise<void> = Promise.resolve();
  #wanted = '';
  #definition: FormDefinition | undefined;
  readonly #bring: () => Promise<FormDefinition> | undefined;
  readonly #ready: (definition: FormDefinition, words: Words) => void;
  readonly #failed: (error: unknown) => void;

  /**
   * @param bring loads the element's own definition, if it has one
   * @param ready told when everything is there
   * @param failed told when it could not be had; the next wish tries again
   */
  constructor(bring: () => Promise<FormDefinition> | undefined, ready: (definition: FormDefinition, words: Words) => void, failed: (error: unknown) => void) {
    this.#bring = bring;
    this.#ready = ready;
    this.#failed = failed;
  }

  want({language, variants, english, definition}: Wanted): void {
    const wanted = [language, english, ...variants].join();
    if (wanted === this.#wanted && definition === this.#definition) return;
    this.#wanted = wanted;
    this.#definition = definition;
    const isNewest = () => wanted === this.#wanted && definition === this.#definition;
    this.done = this.#load({language, variants, english, definition}, isNewest).catch((error: unknown) => {
      if (!isNewest()) return;
      this.#wanted = '';
      this.#failed(error);
    });
  }

  async #load({language, variants, english, definition}: Wanted, isNewest: () => boolean) {
    const form = definition ?? (await this.#bring());
    if (!form) return;
    const words = await loadFormWords({language, variants, namespaces: [form.id], source: form.words, withEnglish: english});
    if (isNewest()) this.#ready(form, words);
  }
}
