import {html, type TemplateResult} from 'lit';

/**
 * A sentence with one piece of it drawn in its own way.
 *
 * @param text the sentence
 * @param piece what stands in it; where the sentence does not hold it, nothing is changed
 * @param drawn the piece as it is drawn
 */
export function within(text: string, piece: string, drawn: TemplateResult): string | TemplateResult {
  const at = piece ? text.indexOf(piece) : -1;
  return at < 0 ? text : html`${text.slice(0, at)}${drawn}${text.slice(at + piece.length)}`;
}
