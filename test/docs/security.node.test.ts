/** `docs/security.md` names for each control a test that is there. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const endings = ['node', 'browser', 'journey'].map((kind) => `.${kind}.test.ts`);
const rows = [...readFileSync('docs/security.md', 'utf8').matchAll(/^\| .* \| `([\w/-]+)`: (.+) \|$/gm)];

/** The text of a test as its file has it: part of it may be filled in. */
function isIn(source: string, name: string): boolean {
  const titles = [...source.matchAll(/\bit\(\s*(['`])(.*?)\1,/g)].map(([, , title = '']) => title);
  return titles.some((title) =>
    new RegExp(`^${title.split(/\$\{.*?\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`).test(name),
  );
}

describe('the page about security', () => {
  it('has a test in every row', () => {
    const all = readFileSync('docs/security.md', 'utf8').match(/^\| (?!threat)[^-].*$/gm) ?? [];
    assert.equal(rows.length, all.length);
    assert.ok(rows.length > 30);
  });

  for (const [, file = '', name = ''] of rows)
    it(`names a test that there is: ${file}: ${name}`, () => {
      const path = endings.map((ending) => `test/${file}${ending}`).find((found) => existsSync(found));
      assert.ok(path, `there is no test/${file}`);
      assert.ok(isIn(readFileSync(path, 'utf8'), name));
    });
});
