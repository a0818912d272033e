import {html} from 'lit';
import type {PageHost} from '../page-host.js';

/** Back is quiet, above, and never blocks. No space stands before its word: the underline would run under it. */
export const backButton = (host: PageHost) =>
  // prettier-ignore
  html`<button type="button" class="pv-link pv-back" data-action="back" @click=${() => host.act('back')}>${host.words.text('button.back')}</button>`;
