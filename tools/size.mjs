/**
 * What the forms cost a phone, in brotli bytes, beside the goal, and says where it is missed. Fails where one costs more
 * than its limit: the goal, or what docs/decisions/0007 allows until the goal is met again.
 *
 * Pages are measured, not reckoned: a browser opens each element until its first page can be used, fills in the parent
 * questionnaire and sends it, and every file that it asked for is counted.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {compress, DIST, total} from './size/brotli.mjs';
import {measurePages} from './size/pages.mjs';

const WHOLE = 'parent-questionnaire';
/** Limits above the goal, for now: docs/decisions/0007-what-eight-forms-cost.md and 0009. */
const UNTIL_MET = {beginsWithQuestions: 42_500};
const BUDGETS = {firstPage: 34_000, everything: 50_000, help: 9_000, form: 6_000, common: 4_000, glossary: 4_500};
/** Loaded only for a family that asks what a word means. */
const HELP = 'components/parts/help-popover.js';
/** Not filled in by a family in the page as it stands: one needs a definition, one shows what was sent. */
const OTHERS = ['voice-form', 'response-view'];

const elements = readdirSync('build/components').filter(
  (name) => existsSync(`build/components/${name}/define.js`) && !OTHERS.includes(name),
);
const {forms} = await import(new URL('../build/src/forms/registry.js', import.meta.url));
const {first, all} = await measurePages(elements, WHOLE);

const kebab = (id) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const beginsWithQuestions = (element) => forms.some(({id, start}) => kebab(id) === element && start === false);

/** The help's own chunk and what it brings with it. */
function helpFiles() {
  const chunks = JSON.parse(readFileSync('build/cdn-chunks.json', 'utf8'));
  const {fileName, imports} = chunks.find(({modules, facade}) => [facade, ...modules].includes(HELP));
  const chunkFiles = [fileName, ...imports].map((name) => `cdn/${name}`);
  return [...chunkFiles.filter((path) => !all.includes(path)), 'locales/en/glossary.json'];
}

const languages = readdirSync(`${DIST}/locales`).sort();
const wordRows = (namespace, budget) =>
  languages.map((language) => [
    `Words of ${namespace}, ${language}`,
    compress(`locales/${language}/${namespace}.json`),
    budget,
  ]);

const help = helpFiles();
const rows = [
  ...elements.map((element) => [
    `First page of ${element}`,
    total(first.get(element)),
    BUDGETS.firstPage,
    ...(beginsWithQuestions(element) ? [UNTIL_MET.beginsWithQuestions] : []),
  ]),
  [`All that ${WHOLE} loads until its receipt`, total(all), BUDGETS.everything],
  ['Help, when the first opens', total(help), BUDGETS.help],
  ...forms.flatMap(({id}) => wordRows(id, BUDGETS.form)),
  ...wordRows('common', BUDGETS.common),
  ...wordRows('glossary', BUDGETS.glossary),
];

const number = (value) => value.toLocaleString('en-GB').padStart(8);
console.log(`${'brotli bytes, English pages'.padEnd(52)}${'used'.padStart(8)}${'goal'.padStart(9)}   part`);
for (const [name, used, goal, limit = goal] of rows) {
  const part = `${Math.round((100 * used) / goal)}%`.padStart(5);
  const state = used > limit ? '  over its limit' : used > goal ? '  over' : '';
  console.log(`${name.padEnd(52)}${number(used)} ${number(goal)} ${part}${state}`);
}
const list = (title, paths) => {
  console.log(`\n${title}:`);
  for (const path of paths) console.log(`${number(compress(path))}  ${path}`);
};
for (const element of new Set([WHOLE, ...elements.filter(beginsWithQuestions)]))
  list(`First page of ${element}`, first.get(element));
list(
  'And later, until the receipt',
  all.filter((path) => !first.get(WHOLE).includes(path)),
);
list('And with the first help that a family opens', help);

if (rows.some(([, used, goal, limit = goal]) => used > limit)) {
  console.error('\nOver its limit.');
  process.exitCode = 1;
}
