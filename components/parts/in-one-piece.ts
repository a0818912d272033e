import {html, type TemplateResult} from 'lit';
import {within} from './within.js';

/**
 * A sentence in which a phone number or a reference stays in one piece and runs from left to right, whatever the
 * sentence does round it: one that breaks at the end of a line is dialled, or read out, wrong.
 *
 * @param text the sentence
 * @param piece what must not break; where the sentence does not hold it, nothing is changed
 */
export const inOnePiece = (text: string, piece: string): string | TemplateResult =>
  within(text, piece, html`<bdi class="pv-code" dir="ltr">${piece}</bdi>`);
