import {html} from 'hono/html';
import type {Markup} from './layout.js';
import {markInWords} from './words.js';

const aboutHowItCame = new Set(['noToken', 'tooQuick', 'honeypot']);

/** Why staff should look twice, above the answers. Nothing is kept from them: a family may have a strange browser. */
export const markNote = (marks: readonly string[]): Markup | string =>
  marks.length
    ? html`<ul class="flags">
          ${marks.map((mark) => html`<li class="mark">${markInWords(mark)}</li>`)}
        </ul>
        ${
          marks.some((mark) => aboutHowItCame.has(mark))
            ? html`<p>It may still be from a family. If you are not sure, ask them.</p>`
            : ''
        }`
    : '';
