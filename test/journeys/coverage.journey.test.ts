/** Every word of our forms is seen by somebody: on a page of the demo, in English, in a real browser, or it is said why not. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {forms} from '../../src/forms/registry.js';
import {launchChromium} from '../support/chromium.js';
import {measure, type Row} from '../support/coverage/measure.js';
import {reasonsOf, tableOf} from '../support/coverage/table.js';
import {whyNot} from '../support/coverage/unseen.js';
import {startDemo} from '../support/demo.js';

let rows: readonly Row[];

before(async () => {
  const [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  try {
    rows = await measure(browser, demo);
  } finally {
    await browser.close();
    await demo.stop();
  }
  console.log(tableOf(rows));
});

const missing = ({name, unseen}: Row) =>
  unseen
    .filter(({key}) => whyNot(name, key) === undefined)
    .map(({place, key, text}) => `${key} is not at ${place}: ${text}`);

describe('what our forms say', () => {
  for (const name of [...forms.map(({id}) => id), 'every form', 'rights'])
    it(`${name}: every question, code, hint, statement and variant is on a page of the demo`, () => {
      const row = rows.find((one) => one.name === name);
      assert.ok(row && row.expected.length > 10, 'there is something to say');
      assert.deepEqual(missing(row), []);
    });

  it('stands in docs/coverage.md in the same figures, with the same reasons', async () => {
    const page = await readFile('docs/coverage.md', 'utf8');
    // Prettier lines the columns up.
    const plain = page.replace(/ *\| */g, '|').replace(/-{2,}/g, '---');
    for (const row of tableOf(rows).split('\n'))
      assert.ok(plain.includes(row.replace(/ *\| */g, '|')), `docs/coverage.md has ${row}; npm run coverage writes it`);
    assert.ok(page.includes(reasonsOf(rows)), 'npm run coverage writes the reasons into docs/coverage.md');
  });
});
