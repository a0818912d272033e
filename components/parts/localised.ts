import {html, nothing} from 'lit';
import type {LocalisedText} from '../../src/forms/context.js';
import {directionOf, htmlLang} from '../../src/i18n/languages.js';
import type {Words} from '../../src/i18n/words.js';
import {localisedText} from '../../src/reading/localised-text.js';

/** A line of the school's own, in the page's language or else in English, marked as such. */
export function localised(value: LocalisedText | undefined, words: Words, className: string) {
  const found = localisedText(value, words.language);
  if (!found) return nothing;
  const {text, lang} = found;
  // Isolated inside the line, so that the line itself stays on the page's side.
  return lang === undefined
    ? html`<p class=${className}><bdi>${text}</bdi></p>`
    : html`<p class=${className}><bdi lang=${htmlLang(lang)} dir=${directionOf(lang)}>${text}</bdi></p>`;
}
