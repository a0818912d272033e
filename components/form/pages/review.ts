import {html, nothing, type TemplateResult} from 'lit';
import {reviewOf} from '../../../src/session/review.js';
import {answerList} from '../../parts/answer-list.js';
import {heading} from '../../parts/heading.js';
import {whoSees} from '../../parts/who-sees.js';
import type {PageHost} from '../page-host.js';
import {copyBox, copyButtons} from './copy.js';
import {backButton} from './back.js';
import {childCaption} from './section.js';
import {sendFailure} from './trouble.js';

function sendPart(host: PageHost) {
  const {words, sending} = host;
  if (!host.sends)
    return html`<p class="pv-strong">${words.text('text.noEndpoint')}</p>
      ${copyButtons(host)}`;
  const failed = sending.status === 'failed';
  const busy = sending.status === 'sending';
  return html`
    ${whoSees(host)} ${sendFailure(host)}
    <div class="pv-buttons">
      <button
        type="submit"
        class="pv-button"
        data-action=${failed ? 'retry' : 'send'}
        aria-disabled=${busy ? 'true' : 'false'}
      >
        ${words.text(busy ? 'text.sending' : failed ? 'button.tryAgain' : 'button.send')}
      </button>
    </div>
    ${failed || !host.hasEndpoint ? copyButtons(host) : nothing}
  `;
}

/** Check your answers: everything that was asked, each with a way back to it. */
export function reviewPage(host: PageHost): TemplateResult {
  const {words, session, context, level, headingId} = host;
  const {form} = session;
  const failed = host.sending.status === 'failed';
  const short = form.lengths && session.length === 'short' && !context.preset;
  return html`
    ${backButton(host)} ${childCaption(host)}
    ${heading(level, html`${failed ? `${words.text('error.prefix')} ` : ''}${words.text('title.checkAnswers')}`, {id: headingId, page: true})}
    <p>${words.text('text.checkAnswers')}</p>
    ${short ? html`<p><button type="button" class="pv-quiet" data-action="more" @click=${() => host.act('more')}>${words.text('button.answerMore')}</button></p>` : nothing}
    ${answerList(reviewOf(session), {
      words,
      context,
      level: level + 1,
      blank: true,
      change: ({path}, label) =>
        html`<button
          type="button"
          class="pv-link"
          data-action="change"
          data-path=${path}
          @click=${() => host.changeAnswer(path)}
        >
          ${words.text('button.change')}<span class="pv-hidden"> ${label}</span>
        </button>`,
    })}
    ${sendPart(host)} ${copyBox(host)}
  `;
}
