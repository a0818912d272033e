import {html} from 'hono/html';
import type {InvitationRow} from '../database/schema.js';
import type {Markup} from '../staff/layout.js';
import {directionOf, htmlLang, localised, longDate} from './language.js';
import type {LetterWords} from './letter-words.js';
import {qrCode} from './qr-code.js';

export interface Letter extends LetterWords {
  readonly invitation: InvitationRow;
  /** What the school supplies; its name, phone and contact are said. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly childName: string | undefined;
  readonly url: string;
}

/** Puts what is known into its place in a sentence; each keeps its own direction. */
function filled(text: string, values: Readonly<Record<string, Markup | string>>): readonly (Markup | string)[] {
  return text.split(/\{\{(\w+)\}\}/).map((part, index) => (index % 2 ? (values[part] ?? '') : part));
}

const line = (text: string | undefined) => (text === undefined ? '' : html`<p><bdi>${text}</bdi></p>`);

const isolated = (text: string, language: string) =>
  html`<bdi lang="${htmlLang(language)}" dir="${directionOf(language)}">${text}</bdi>`;

/** A link is long and holds no spaces: it may break anywhere, and runs from left to right. */
const address = (url: string) => html`<p class="letter-address" dir="ltr" lang="zxx">${url}</p>`;

/** A letter to print and give to the family: what it is about, the square code and the link, until when, and whom to call. */
export function letter({language, words, title, invitation, context, childName, url}: Letter): Markup {
  const say = (key: string, values: Readonly<Record<string, Markup | string>> = {}) =>
    filled(words[`letter.${key}`] ?? '', values);
  const phone = localised(context['schoolPhone'], language);
  const person = localised(context['parentName'], language);
  return html`<article class="letter" lang="${htmlLang(language)}" dir="${directionOf(language)}" aria-label="Letter">
    <header class="letter-head">
      <p class="letter-school"><bdi>${localised(context['schoolName'], language) ?? invitation.school}</bdi></p>
      ${phone === undefined ? '' : html`<p><bdi dir="ltr">${phone}</bdi></p>`}
      <p>${longDate(invitation.made_at, language)}</p>
    </header>
    <div>${line(person)} ${line(childName)}</div>
    <p>${say('greeting')}</p>
    <p class="letter-about">${say('about', {title: isolated(title.text, title.language)})}</p>
    <p>${say('why')}</p>
    <div class="letter-link">
      ${qrCode(url, words['letter.scan'] ?? '')}
      <div>
        <p>${say('scan')}</p>
        <p>${say('address')}</p>
        ${address(url)}
      </div>
    </div>
    <p class="letter-until">${say('until', {date: longDate(invitation.expires_at, language)})}</p>
    <p>${say('newLink')}</p>
    <p>${say('yours')}</p>
    <p>
      ${phone === undefined ? say('talk@noPhone') : say('talk', {schoolPhone: html`<bdi dir="ltr">${phone}</bdi>`})}
    </p>
    <p>${say('thanks')}</p>
    ${line(localised(context['contactName'], language))}
  </article>`;
}
