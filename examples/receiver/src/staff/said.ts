import type {ReadAnswer} from 'parent-voice';
import {html} from 'hono/html';
import {htmlLang} from '../letter/language.js';
import type {Markup} from './layout.js';
import {languageName} from './words.js';

const english = /^en\b/i;

const inLanguage = (tag: string) =>
  english.test(tag) ? '' : html` <span class="written-in">(${languageName(tag)})</span>`;

/** An answer in words: what was chosen as it is; own words as quotations, with the language that they are in. */
export const said = ({lines, writtenIn}: Pick<ReadAnswer, 'lines' | 'writtenIn'>): Markup => {
  const words = (line: string) =>
    writtenIn === undefined ? html`<bdi>${line}</bdi>` : html`<q lang="${htmlLang(writtenIn)}" dir="auto">${line}</q>`;
  const all = lines.map((line, index) => html`${index ? '; ' : ''}${words(line)}`);
  return html`${all}${writtenIn === undefined ? '' : inLanguage(writtenIn)}`;
};
