import {html, nothing, type TemplateResult} from 'lit';
import {holds} from '../../../src/forms/condition.js';
import {propOf} from '../../../src/forms/context-keys.js';
import {heading} from '../../parts/heading.js';
import {inOnePiece} from '../../parts/in-one-piece.js';
import {lineOf} from '../../parts/line.js';
import {statement} from '../../parts/statement.js';
import {whoSees} from '../../parts/who-sees.js';
import {canNest} from '../can-nest.js';
import type {PageHost} from '../page-host.js';
import {copyBox, copyButtons} from './copy.js';
import {childCaption} from './section.js';
import {loadFailure} from './trouble.js';

/** The anonymous survey is offered after what a family has sent, where it is on the page. */
function survey(host: PageHost) {
  const {words, card} = host;
  if (card.anonymous || card.id === 'talkInstead' || host.isForStaff) return nothing;
  if (!canNest(host, 'how-we-listen')) return nothing;
  if (host.surveyOpen) return html`<div class="pv-survey">${host.nest?.(host, 'how-we-listen')}</div>`;
  return html`<div class="pv-survey">
    ${loadFailure(host)}
    <button type="button" class="pv-link" data-action="survey" @click=${() => host.act('survey')}>
      ${words.text('text.surveyOffer')}
    </button>
  </div>`;
}

/** The warmest page: thanks, the reference, what happens next, who to talk to, a copy to keep. */
export function sentPage(host: PageHost): TemplateResult {
  const {words, session, context, level, headingId, receipt} = host;
  const answers = session.answers() as Readonly<Record<string, string | readonly string[]>>;
  const situation = {
    codes: (id: string) => (Object.hasOwn(answers, id) ? [answers[id]!].flat() : []),
    prop: (name: string) => propOf(context, name),
  };
  // What happens next is said to families.
  const after = host.isForStaff ? [] : session.form.after;
  const lines = after.filter(
    ({when, stage}) => holds(when, situation) && (stage === undefined || stage === session.stage),
  );
  return html`
    ${childCaption(host)} ${heading(level, words.text('title.sent'), {id: headingId, page: true})}
    ${
      receipt
        ? html`<div class="pv-receipt">
            <p class="pv-reference">
              ${inOnePiece(words.text('label.reference', {reference: receipt.reference}), receipt.reference)}
            </p>
            <p>${words.text('text.keepReference')}</p>
          </div>`
        : nothing
    }
    ${session.form.anonymous ? nothing : whoSees(host)}
    ${lines.length ? heading(level + 1, words.text('title.whatNext')) : nothing}
    ${
      lines.length
        ? html`<ul>
            ${lines.map((line) => html`<li>${lineOf(words, context, line)}</li>`)}
          </ul>`
        : nothing
    }
    ${context.contactName ? html`<p class="pv-strong">${words.text('text.yourContact', {contactName: context.contactName})}</p>` : nothing}
    ${host.moreChildren ? html`<div class="pv-buttons"><button type="button" class="pv-button" data-action="next-child" @click=${() => host.act('next-child')}>${words.text('button.nextChild')}</button></div>` : nothing}
    ${copyButtons(host)} ${copyBox(host)} ${survey(host)}
    ${
      host.isForStaff || session.form.anonymous
        ? nothing
        : html`<div class="pv-urgent">
            ${statement({id: 'safetyNote', words, context, level: level + 1, english: host.english})}
          </div>`
    }
  `;
}
