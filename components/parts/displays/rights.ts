import {html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import {loadFormWords} from '../../../src/i18n/form-words.js';
import {rightsSources, type RightsSource} from '../../../src/forms/rights-sources.js';
import type {MessageKey, Words} from '../../../src/i18n/words.js';
import {localised} from '../localised.js';
import {said} from '../statement.js';
import {phoneLink} from '../talk.js';
import {explained} from './explained.js';
import type {Showing} from './showing.js';

/** The most lines that one nation has. */
const most = 12;

/** How far the lines can be leaned on: which laws they come from, and when they were last read by who knows them. */
function source(words: Words, {laws, checked}: RightsSource) {
  return html`<p class="pv-quiet-text">
    ${checked ? words.text('display.rightsChecked', {date: words.date(new Date(checked))}) : words.text('display.rightsNotChecked')}
    <bdi lang="en-GB">${laws.join(', ')}</bdi>
  </p>`;
}

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
            </ul>
            ${nation ? source(words, rightsSources[nation]) : nothing}`
    }
    ${
      contactName && schoolPhone
        ? html`<p class="pv-strong">${said(words, 'display.talkToUs', {contactName, schoolPhone})}</p>`
        : nothing
    }
    ${schoolPhone ? html`<p>${phoneLink(schoolPhone)}</p>` : nothing}
    ${complaintsUrl ? html`<p><a href=${complaintsUrl} target="_blank" rel="noopener">${said(words, 'display.complain')}</a></p>` : nothing}
  </details>`;
}

/** Loaded once for each language and wording; drawing again must neither ask again nor close what a family has opened. */
const loaded = new Map<string, Words>();

async function load(key: string, language: string, variants: readonly string[]): Promise<Words> {
  const words = await loadFormWords({language, namespaces: ['rights'], variants});
  loaded.set(key, words);
  return words;
}

/** The rights of a family in its nation. Without a nation and a text of the school's there is only who to talk to. */
export function rights(showing: Showing) {
  const {language} = showing.words;
  const {phase} = showing.context;
  const key = [language, phase].join();
  const words = loaded.get(key);
  if (words) return panel(showing, words);
  const brought = load(key, language, phase ? [phase] : []).then(
    (own) => panel(showing, own),
    () => nothing,
  );
  return html`${until(brought, nothing)}`;
}
