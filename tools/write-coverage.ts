/**
 * Writes the figures into `docs/coverage.md`: what of our forms' words was seen on the pages of the demo. It needs the
 * build; `npm run coverage` does both.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format} from 'prettier';
import {launchChromium} from '../test/support/chromium.js';
import {measure} from '../test/support/coverage/measure.js';
import {reasonsOf, tableOf} from '../test/support/coverage/table.js';
import {startDemo} from '../test/support/demo.js';

const file = 'docs/coverage.md';

/** Puts text between two marks of the page. */
const between = (page: string, mark: string, text: string) =>
  page.replace(
    new RegExp(`(<!-- ${mark} -->)[^]*?(<!-- /${mark} -->)`),
    (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`,
  );

async function write(): Promise<void> {
  const [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  try {
    const rows = await measure(browser, demo);
    const page = between(between(await readFile(file, 'utf8'), 'table', tableOf(rows)), 'reasons', reasonsOf(rows));
    await writeFile(file, await format(page, {filepath: file, printWidth: 120}));
  } finally {
    await browser.close();
    await demo.stop();
  }
}

await write();
