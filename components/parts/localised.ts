import {html, nothing} from 'lit';
import type {LocalisedText} from '../../src/forms/context.js';
import {directionOf, htmlLang, matchLanguage} from '../../src/i18n/languages.js';
import type {Words} from '../../src/i18n/words.js';

/** A school's own text in one language, with the language where it is known. */
function localisedText(
  text: LocalisedText | undefined,
  language: string,
): {readonly text: string; readonly lang?: string} | undefined {
  if (!text) return undefined;
  if (typeof text === 'string') return {text};
  const tags = Object.keys(text);
  const tag =
    matchLanguage(language, tags) ?? matchLanguage('en', tags) ?? tags.find((other) => /^en\b/i.test(other)) ?? tags[0];
  return tag === undefined ? undefined : {text: text[tag]!, lang: tag};
}

/** The school's own text in the language of the page, or else in English. */
export const textFor = (value: LocalisedText | undefined, language: string): string =>
  localisedText(value, language)?.text ?? '';

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
