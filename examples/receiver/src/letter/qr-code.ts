import {html} from 'hono/html';
import {encode} from 'uqr';
import type {Markup} from '../staff/layout.js';

/** What the standard asks for around the code, in modules: cameras find it by that. */
const quietZone = 4;

/** Dark runs of one line, each as a box one module high. */
function runsOf(line: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < line.length;) {
    if (!line[x]) {
      x++;
      continue;
    }
    const start = x;
    while (line[x]) x++;
    path += `M${start + quietZone} ${y + quietZone}h${x - start}v1h-${x - start}z`;
  }
  return path;
}

/**
 * A square code for the camera of a phone, dark on white in every colour scheme, with no style and no request.
 *
 * @param text what it says: a link
 * @param name for somebody who does not see it
 */
export function qrCode(text: string, name: string): Markup {
  const {data, size} = encode(text, {ecc: 'M', border: 0});
  const side = size + 2 * quietZone;
  return html`<svg class="qr-code" viewBox="0 0 ${side} ${side}" role="img" aria-label="${name}">
    <rect width="${side}" height="${side}" fill="#fff" />
    <path fill="#000" d="${data.map(runsOf).join('')}" />
  </svg>`;
}
