import {html} from 'hono/html';
import type {MeetingCard} from '../meeting-card/meeting-card.js';
import {factsOf} from './family-card.js';
import {layout, type Markup} from './layout.js';
import {said} from './said.js';
import type {Staff} from './staff-of.js';

export interface MeetingCardPage {
  readonly staff: Staff;
  /** The answers that the card is made of. */
  readonly submissionId: string;
  readonly card: MeetingCard;
}

/** Where the card of a family's answers stands. */
export const meetingCardPath = (submissionId: string): string => `/staff/meeting-card/${submissionId}`;

const firstPart = (first: readonly string[]) =>
  first.length
    ? html`<div class="warnings">
        <h2>Before the meeting</h2>
        <ul>
          ${first.map((line) => html`<li>${line}</li>`)}
        </ul>
        <p class="hint">This part is not printed.</p>
      </div>`
    : '';

const cardPart = ({id, title, lines}: MeetingCard['parts'][number]) =>
  html`<section aria-labelledby="card-${id}">
    <h2 id="card-${id}">${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;

/** One page to print for the person who leads the meeting. */
export const meetingCardPage = ({staff, submissionId, card}: MeetingCardPage): Markup =>
  layout({
    title: 'Meeting card – For staff',
    staff,
    scripts: ['/staff-assets/print.js'],
    main: html`<nav><a class="back" href="/staff/${submissionId}">Back to the answers</a></nav>
      <div class="on-screen card-tools">
        <p class="lead">For the person who leads the meeting. It is made from what the family told us.</p>
        ${firstPart(card.first)}
        <p class="buttons"><button type="button" data-print hidden>Print the card</button></p>
      </div>
      <article class="meeting-card${card.isRoomy ? ' roomy' : ''}" aria-labelledby="card">
        <header>
          <h1 id="card">Meeting card${card.childName === undefined ? '' : html`: <bdi>${card.childName}</bdi>`}</h1>
          ${card.always ? html`<p class="always"><span>${card.always.label}</span> ${said(card.always)}</p>` : ''}
          ${factsOf(card.facts)}
          ${card.isCut ? html`<p class="hint">Words that end in “…” go on in their answers.</p>` : ''}
        </header>
        ${card.parts.map(cardPart)}
      </article>`,
  });
