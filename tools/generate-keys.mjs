/**
 * Turns the keys of `locales/en/common.json`, and of what several forms share, into a type, so that a misspelt key does not compile.
 *
 * The file is kept in the repository: a fresh clone type-checks in an editor before anything is built.
 * `--check` fails when it is stale, and writes nothing.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {asAsked} from './locale-files.mjs';

const TARGET = 'src/i18n/common-key.ts';

const keysOf = async (namespace) => Object.keys(JSON.parse(await readFile(`locales/en/${namespace}.json`, 'utf8')));

/** Words of questions and sets are asked by the question; what a statement shows is asked by name, whatever the form. */
const isLoose = (key) => !/^(q|set|s)\./.test(key);
const isDisplay = (key) => key.startsWith('display.');

const namespaces = (await readdir('locales/en')).map((file) => file.replace('.json', ''));
const displays = await Promise.all(namespaces.map(async (name) => (await keysOf(name)).filter(isDisplay)));
const found = [...(await keysOf('common')), ...(await keysOf('shared')).filter(isLoose), ...displays.flat()];
const keys = [...new Set(found.map(asAsked))].sort();

const wanted = `/**
 * Every key of \`locales/en/common.json\`, the loose ones of \`shared.json\`, and what statements show, without plural and variant endings.
 *
 * Generated: change the words, then run \`npm run keys\`.
 */
export type CommonKey =
${keys.map((key) => `  | '${key}'`).join('\n')};
`;

const before = await readFile(TARGET, 'utf8').catch(() => '');
if (before === wanted) {
  console.log(`${TARGET} is up to date.`);
} else if (process.argv.includes('--check')) {
  console.error(`${TARGET} is stale: run \`npm run keys\`.`);
  process.exitCode = 1;
} else {
  await writeFile(TARGET, wanted);
  console.log(`${TARGET} written, ${keys.length} keys.`);
}
