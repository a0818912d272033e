import {html, nothing} from 'lit';
import {languages} from '../../../src/i18n/languages.js';
import type {FirstPageHost} from '../page-host.js';

/** A translation that no speaker has checked says so, and can show the English where a mistake would do harm. */
export function notChecked(host: FirstPageHost) {
  const {words, english} = host;
  if (languages.find(({code}) => code === words.language)?.checked !== false) return nothing;
  return html`<div class="pv-unchecked">
    ${host.isControl || host.step.at === 'start' ? html`<p>${words.text('label.notChecked')}</p>` : nothing}
    <button
      type="button"
      class="pv-link"
      data-action="show-english"
      aria-pressed=${english ? 'true' : 'false'}
      @click=${() => host.act('show-english')}
    >
      ${words.text(english ? 'button.hideEnglish' : 'button.showEnglish')}
    </button>
  </div>`;
}
