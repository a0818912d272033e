import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../parts/heading.js';
import {localised} from '../../parts/localised.js';
import {said} from '../../parts/statement.js';
import {callUs} from '../../parts/talk.js';
import type {Barred, FirstPageHost} from '../page-host.js';

/** A link that opens nothing, or that nobody could be asked about, or a part whose part before is not here: why, and who can help. */
export function barredPage(host: FirstPageHost, reason: Barred): TemplateResult {
  const {words, context, card, level, headingId} = host;
  return html`${localised(context.schoolName, words, 'pv-caption')}
    ${heading(level, said(words, `form.${card.id}.title`), {id: headingId, page: true})}
    <p class="pv-lead" data-barred=${reason}>${words.text(reason)}</p>
    ${
      reason === 'error.linkFailed'
        ? html`<div class="pv-buttons">
            <button type="button" class="pv-button" data-action="retry" @click=${() => host.act('retry')}>
              ${words.text('button.tryAgain')}
            </button>
          </div>`
        : nothing
    }
    ${callUs(words, context)}`;
}
