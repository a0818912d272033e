/** Black on white, in the printer's own size; for a document of its own. */
export const paper = `
  body { font: 12pt/1.5 sans-serif; color: #000; background: #fff; max-inline-size: 60ch; }
  body:lang(ur) { font-family: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', serif; line-height: 2.3; }
  .pv-school { font-weight: 600; }
  h1 { font-size: 1.5em; }
  .pv-heading { font-size: 1.15em; margin-block: 1.5em 0.5em; break-after: avoid; }
  dl { margin: 0; }
  .pv-row { break-inside: avoid; margin-block-end: 0.75em; }
  dt { font-weight: 600; }
  dd { margin: 0; }
  .pv-answer { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
