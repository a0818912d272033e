import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../../src/forms/context.js';
import type {Words} from '../../src/i18n/words.js';
import {said} from './statement.js';

/** A phone number that can be called with a tap. */
export const phoneLink = (phone: string) =>
  html`<a class="pv-code" href="tel:${phone.replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;

/** Whom to call, in words and with a tap; nothing where the school has supplied no number. */
export const callUs = (words: Words, {schoolPhone}: Context) =>
  schoolPhone
    ? html`<p class="pv-strong">${said(words, 'label.callUs', {schoolPhone})}</p>
        <p>${phoneLink(schoolPhone)}</p>`
    : nothing;

function how(words: Words, {contactName, schoolPhone}: Context) {
  if (contactName && schoolPhone) return said(words, 'display.talkToUs', {contactName, schoolPhone});
  if (schoolPhone) return said(words, 'label.callUs', {schoolPhone});
  return contactName ? words.text('text.yourContact', {contactName}) : words.text('text.talkNoPhone');
}

export interface TalkOptions {
  readonly id: string;
  readonly words: Words;
  readonly context: Context;
  /** Whether the way to talk is shown. */
  readonly open: boolean;
  /** The form that asks for a talk, where it is on the page, or the way to open it. */
  readonly nested: unknown;
  readonly toggle: () => void;
}

/** “I would rather talk to someone”, on every page in the same place. Left out where the school has said so. */
export function talk({id, words, context, open, nested, toggle}: TalkOptions): TemplateResult | typeof nothing {
  if (context.talkInstead === false) return nothing;
  return html`<div class="pv-talk">
    <button
      type="button"
      class="pv-link"
      data-action="talk"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${id}
      @click=${toggle}
    >
      ${words.text('link.talkInstead')}
    </button>
    <div id=${id} ?hidden=${!open}>
      <p>${said(words, 's.talkOffer.text')}</p>
      <p class="pv-strong">${how(words, context)}</p>
      ${context.schoolPhone ? html`<p>${phoneLink(context.schoolPhone)}</p>` : nothing} ${open ? nested : nothing}
    </div>
  </div>`;
}
