/**
 * The one rule for a person's own words, kept by the page and again by the receiver (so that what is stored is what
 * was typed, byte for byte, but for this): lone surrogates become U+FFFD because UTF-8 and JSON cannot carry them,
 * U+0000 goes because PostgreSQL's text cannot hold it, and every line end is LF. No other change, not even NFC.
 *
 * @param words what was typed
 * @returns the same words, well-formed
 */
export const normaliseText = (words: string): string =>
  words
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');

/**
 * Length as people and JSON Schema count it (RFC 8259 strings, JSON Schema 2020-12 `maxLength`): Unicode code points.
 *
 * @param words any text
 * @returns the number of code points, so that one emoji is not two
 */
export function codePoints(words: string): number {
  let count = 0;
  for (let index = 0; index < words.length; index++, count++) {
    const unit = words.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff && (words.charCodeAt(index + 1) & 0xfc00) === 0xdc00) index++;
  }
  return count;
}
