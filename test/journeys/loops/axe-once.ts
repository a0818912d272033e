/** Axe takes its time: each page that a family meets is looked at once, in the language in which it comes first. */
import assert from 'node:assert/strict';
import {faultsOf} from '../../support/axe.js';
import type {ElementPage} from '../../support/element-page.js';

const looked = new Set<string>();

/** @param state what the page is called; the next page of that name in the same file is not looked at again */
export async function hasNoFault({page, name}: ElementPage, state: string): Promise<void> {
  const key = `${name} ${state}`;
  if (looked.has(key)) return;
  looked.add(key);
  assert.deepEqual(await faultsOf(page), [], key);
}
