import {html} from 'hono/html';
import type {StageChoice} from '../stage-names.js';
import {askForm, type Asking} from './ask-form.js';
import type {Markup} from './layout.js';
import {meetingCardPath} from './meeting-card-page.js';

/** Where staff fill in a stage of their own. No name stands in the address. */
export const stagePath = ({form, stage}: Pick<StageChoice, 'form' | 'stage'>, inReplyTo?: string): string =>
  `/staff/forms/${form}?${new URLSearchParams({stage, ...(inReplyTo === undefined ? {} : {inReplyTo})}).toString()}`;

export interface NextSteps {
  readonly submissionId: string;
  /** What staff can write in answer to it. */
  readonly ours: readonly StageChoice[];
  readonly asking: Asking;
  /** A card for the person who leads the meeting can be made of it. */
  readonly hasCard: boolean;
  readonly canErase: boolean;
}

/** What staff can do with one submission: see its thread, answer it, ask the family. */
export const nextSteps = ({submissionId, ours, asking, hasCard, canErase}: NextSteps): Markup =>
  html`<section class="next-steps" aria-labelledby="next-steps">
    <h2 id="next-steps">What next</h2>
    <ul class="tasks">
      <li><a href="/staff/threads/${submissionId}">See what was asked, answered and agreed</a></li>
      ${hasCard ? html`<li><a href="${meetingCardPath(submissionId)}">Print a card for the meeting</a></li>` : ''}
      ${ours.map((choice) => html`<li><a href="${stagePath(choice, submissionId)}">Write: ${choice.title}</a></li>`)}
      ${canErase ? html`<li><a href="/staff/erase/${submissionId}">Erase these answers</a></li>` : ''}
    </ul>
    <h3>Ask the family</h3>
    <p class="lead">You get a link for one parent or carer, and a letter to print. Each of them needs their own.</p>
    ${askForm(asking)}
  </section>`;
