import {html, nothing, type TemplateResult} from 'lit';
import {htmlLang} from '../../src/i18n/languages.js';
import {within} from './within.js';

/** The attribute `lang` of a language that may not be known. */
export const langOf = (tag: string | undefined) => (tag === undefined ? nothing : htmlLang(tag));

/**
 * A sentence in which somebody's own words stand: they run the way of their own letters, and a screen reader says them
 * in the language in which they were written.
 *
 * @param text the sentence
 * @param words of a family or a school; where the sentence does not hold them, nothing is changed
 * @param tag the language that they were written in, where it is known
 */
export const ownWords = (text: string, words: string, tag: string | undefined): string | TemplateResult =>
  within(text, words, html`<bdi lang=${langOf(tag)}>${words}</bdi>`);
