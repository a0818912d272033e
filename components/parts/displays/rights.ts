import {html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import {loadFormWords} from '../../../src/i18n/form-words.js';
import type {MessageKey, Words} from '../../../src/i18n/words.js';
import {localised} from '../localised.js';
import {said} from '../statement.js';
import {phoneLink} from '../talk.js';
import {explained} from './explained.js';
import type {Showing} from './showing.js';

/** The most lines that one nation has. */
const most = 12;

/** What a family can do and who can help; the school's own text in the place of ours where it has one. */
function panel(showing: Showing, words: Words): TemplateResult {
  const {context} = showing;
  const {nation, rightsText, contactName, schoolPhone, complaintsUrl, decisionMade} = context;
  const keys = Array.from({length: most}, (_, index) => `rights.${nation}.${index + 1}` as MessageKey);
  const ours = nation ? keys.filter((key) => words.has(key) || words.english?.has(key)) : [];
  return html`<details class="pv-details" data-rights=${nation ?? ''} ?open=${decisionMade === true}>
    <summary>${words.text('display.rightsTitle')}</summary>
    <p>${said(words, 'display.rightsIntro')}</p>
    ${
      rightsText
        ? localised(rightsText, words, '')
        : html`<ul>
            ${ours.map((key) => html`<li class="pv-help">${explained(showing, key, key, words)}</li>`)}
          </ul>`
    }
    ${
      contactName && schoolPhone
        ? html`<p class="pv-strong">${words.text('display.talkToUs', {contactName, schoolPhone})}</p>`
        : nothing
    }
    ${schoolPhone ? html`<p>${phoneLink(schoolPhone)}</p>` : nothing}
    ${complaintsUrl ? html`<p><a href=${complaintsUrl} target="_blank" rel="noopener">${said(words, 'display.complain')}</a></p>` : nothing}
  </details>`;
}

/** Loaded once for each language and wording, so that drawing again does not ask again. */
const loaded = new Map<string, Promise<Words>>();

/** The rights of a family in its nation. Without a nation and a text of the school's there is only who to talk to. */
export function rights(showing: Showing) {
  const {words, context} = showing;
  const variants = context.phase ? [context.phase] : [];
  const key = [words.language, ...variants].join();
  const brought =
    loaded.get(key) ??
    loadFormWords({language: words.language, namespaces: ['rights'], variants}).catch((error: unknown) => {
      loaded.delete(key);
      throw error;
    });
  loaded.set(key, brought);
  return html`${until(
    brought.then(
      (own) => panel(showing, own),
      () => nothing,
    ),
    nothing,
  )}`;
}
