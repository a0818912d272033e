import {html, nothing} from 'lit';
import {idOf} from '../../parts/id-of.js';
import type {PageHost} from '../page-host.js';

/** A copy to keep: on paper, or as text for a message. */
export const copyButtons = (host: PageHost) =>
  html`<div class="pv-buttons">
    <button type="button" class="pv-quiet" data-action="print" @click=${() => host.act('print')}>
      ${host.words.text('button.saveCopy')}
    </button>
    <button type="button" class="pv-quiet" data-action="copy" @click=${() => host.act('copy')}>
      ${host.words.text('button.copy')}
    </button>
  </div>`;

/** Where the clipboard is barred, the words themselves, ready to be selected. */
export function copyBox(host: PageHost) {
  if (host.copyText === undefined) return nothing;
  const id = idOf(host, 'copy');
  return html`<label class="pv-label" for=${id}>${host.words.text('text.copyFailed')}</label>
    <textarea
      class="pv-box pv-long"
      id=${id}
      rows="8"
      readonly
      dir="auto"
      autocomplete="off"
      .value=${host.copyText}
    ></textarea>`;
}
