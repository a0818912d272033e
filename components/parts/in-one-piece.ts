import {html, type TemplateResult} from 'lit';

/**
 * A sentence in which a phone number or a reference stays in one piece and runs from left to right, whatever the
 * sentence does round it: one that breaks at the end of a line is dialled, or read out, wrong.
 *
 * @param text the sentence
 * @param piece what must not break; where the sentence does not hold it, nothing is changed
 */
export function inOnePiece(text: string, piece: string): string | TemplateResult {
  const at = piece ? text.indexOf(piece) : -1;
  if (at < 0) return text;
  const after = text.slice(at + piece.length);
  return html`${text.slice(0, at)}<bdi class="pv-code" dir="ltr">${piece}</bdi>${after}`;
}
