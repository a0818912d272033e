import type {LocalisedText} from '../forms/context.js';
import {matchLanguage} from '../i18n/languages.js';

/** A school's own text in one language, with the language where it is known. */
export function localisedText(
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
