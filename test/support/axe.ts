/** What axe finds on a page, also inside open shadow roots. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.js'), 'utf8');

/** @returns a line for each fault: the rule and the element */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(
    "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})",
  );
  assert.ok(results.passes.length > 10, 'axe has looked at something');
  return results.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
