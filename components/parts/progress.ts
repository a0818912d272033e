import {html, type TemplateResult} from 'lit';
import type {Words} from '../../src/i18n/words.js';

/** Where the family is, in words; the segments under it are for the eye only. */
export const progress = (words: Words, current: number, total: number): TemplateResult =>
  html`<div class="pv-progress">
    <p>${words.text('label.step', {current, total})}</p>
    <div class="pv-segments" aria-hidden="true">
      ${Array.from({length: total}, (_, index) => html`<span class=${index < current ? 'pv-done' : ''}></span>`)}
    </div>
  </div>`;
