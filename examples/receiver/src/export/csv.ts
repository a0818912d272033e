/**
 * What a spreadsheet would take for a formula, or cut a cell at (OWASP, CSV injection): also after blanks, which some
 * programs leave out, and in the wide letters of East Asian keyboards.
 */
const formula = /^(?:\p{White_Space}*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

/** A cell as text and nothing else: every cell has quotation marks (RFC 4180), and no formula begins in one. */
export function cell(text: string): string {
  const plain = text.replaceAll('\0', '');
  return `"${(formula.test(text) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

/** A line of a table, with its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** By this mark spreadsheets know that the letters are UTF-8. */
export const byteOrderMark = '\ufeff';
