import type {ReadAnswer} from 'parent-voice';
import {html} from 'hono/html';
import type {FamilyCard} from '../family/family-card.js';
import {longDate} from '../letter/language.js';
import type {Markup} from './layout.js';
import {said} from './said.js';
import type {TitleOf} from './words.js';

export const factsOf = (answers: readonly ReadAnswer[]): Markup | string =>
  answers.length
    ? html`<dl class="known">
        ${answers.map(
          (answer) =>
            html`<div>
              <dt>${answer.label}</dt>
              <dd>${said(answer)}</dd>
            </div>`,
        )}
      </dl>`
    : '';

const warningsOf = ({warnings, notes}: FamilyCard) =>
  warnings.length || notes.length
    ? html`<div class="warnings">
        <h3>Before you make contact</h3>
        <ul>
          ${warnings.map((warning) => html`<li>${warning.label === undefined ? '' : html`<strong>${warning.label}:</strong> `}${said(warning)}</li>`)}
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>
      </div>`
    : '';

const cardPart = (card: FamilyCard, number: number, titleOf: TitleOf) => {
  const {name, warnings, contact, always, changes, changeNotes, whoCanKnow, sources} = card;
  const title = warnings.length || contact.length ? 'How to contact this family' : 'What helps this family';
  return html`<section class="family-card" aria-labelledby="family-${number}">
    <h2 id="family-${number}">${title}${name === undefined ? '' : html`: <bdi>${name}</bdi>`}</h2>
    ${warningsOf(card)} ${factsOf(contact)}
    ${always ? html`<p class="always"><span>${always.label}</span> ${said(always)}</p>` : ''}
    ${
      changes.length
        ? html`<details>
            <summary>The changes that help, and who can know</summary>
            ${factsOf([...changes, ...whoCanKnow])}
          </details>`
        : ''
    }
    ${changeNotes.map((note) => html`<p>${note}</p>`)}
    <p class="hint">
      ${sources.map(
        ({form, row}) =>
          html`<a href="/staff/${row.submission_id}">${titleOf(form)}, ${longDate(row.received_at, 'en')}</a>`,
      )}
    </p>
  </section>`;
};

/** How to contact each parent or carer, warnings first: read before anybody calls or writes. */
export const familyCardParts = (cards: readonly FamilyCard[], titleOf: TitleOf): Markup =>
  html`${cards.map((card, index) => cardPart(card, index, titleOf))}`;
