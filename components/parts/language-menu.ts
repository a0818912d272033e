import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {htmlLang, languages} from '../../src/i18n/languages.js';
import type {Words} from '../../src/i18n/words.js';

/** Codes of languages. */
export interface Languages {
  /** The one that the family wants to read. */
  readonly language: string;
  readonly offered: readonly string[];
}

/**
 * The languages, each in its own name. A native select: it keeps the focus while the page changes round it, and every
 * phone draws it in a way that its owner knows.
 *
 * @param languages what the school offers, and which is wanted: while its words are on their way the menu does not go
 * back, or the next press of an arrow would start from where the last one did
 * @param change told which one was chosen
 */
export function languageMenu(
  id: string,
  words: Words,
  {offered: codes, language}: Languages,
  change: (language: string) => void,
) {
  const offered = languages.filter(({code}) => codes.includes(code));
  if (offered.length < 2) return nothing;
  return html`<div class="pv-language">
    <label for=${id}>${words.text('link.changeLanguage')}</label>
    <select
      id=${id}
      class="pv-box"
      data-action="language"
      autocomplete="off"
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${offered.map(({code, autonym}) => html`<option value=${code} lang=${htmlLang(code)} .selected=${live(code === language)}>${autonym}</option>`)}
    </select>
  </div>`;
}
