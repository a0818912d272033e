/**
 * Turns the keys of `locales/en/common.json` into a type, so that a misspelt key does not compile.
 *
 * The file is kept in the repository: a fresh clone type-checks in an editor before anything is built.
 * `--check` fails when it is stale, and writes nothing.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {asAsked} from './locale-files.mjs';

const TARGET = 'src/i18n/common-key.ts';

const words = JSON.parse(await readFile('locales/en/common.json', 'utf8'));
const keys = [...new Set(Object.keys(words).map(asAsked))].sort();

const wanted = `/**
 * Every key of \`locales/en/common.json\`, without plural and variant endings.
 *
 * Generated: change the words, then run \`npm run keys\`.
 */
export type CommonKey =
${keys.map((key) => `  | '${key}'`).join('\n')};
`;

const found = await readFile(TARGET, 'utf8').catch(() => '');
if (found === wanted) {
  console.log(`${TARGET} is up to date.`);
} else if (process.argv.includes('--check')) {
  console.error(`${TARGET} is stale: run \`npm run keys\`.`);
  process.exitCode = 1;
} else {
  await writeFile(TARGET, wanted);
  console.log(`${TARGET} written, ${keys.length} keys.`);
}
