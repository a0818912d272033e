/** About two lines of a list on a phone; the rest stands where all is read. */
const usual = 100;

/**
 * Puts text into one line, cut at a word where it is too long.
 *
 * @param text as it was written
 * @param most code points
 */
export function shortened(text: string, most = usual): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`;
}
