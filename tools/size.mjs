/**
 * What `<parent-questionnaire>` costs a phone, in brotli bytes, beside what it may cost. Fails when it costs more.
 *
 * The first page is measured, not reckoned: a browser opens it and every file that it asked for is counted. Where
 * there is no browser, the entry and the words that it must fetch are counted instead, and the table says so.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {chromium} from 'playwright-core';
import {chromiumPath} from './browsers.mjs';
import {serveFolder} from './static-server.mjs';

const DIST = 'dist';
const FORM = 'parentQuestionnaire';
const ELEMENT = 'parent-questionnaire';
/** Elements whose code this form stands on. */
const OWN_ELEMENTS = [ELEMENT, 'voice-form'];
const BUDGETS = {firstPage: 34_000, everything: 50_000, help: 9_000, form: 6_000, common: 4_000, glossary: 4_500};
/** Loaded only inside somebody's form. */
const HOSTED = 'components/form/host-parts.js';
/** Loaded only for a family that asks what a word means. */
const HELP = 'components/parts/help-popover.js';

const compress = (path) => {
  const bytes = readFileSync(`${DIST}/${path}`);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  return brotliCompressSync(bytes, {params}).length;
};
const total = (paths) => paths.reduce((sum, path) => sum + compress(path), 0);

const chunks = JSON.parse(readFileSync('build/cdn-chunks.json', 'utf8'));
const entry = chunks.find((chunk) => chunk.isEntry);
const kebab = (id) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Chunks that only another form, element, kind of question or host ever loads, told by the module that asks for them. */
async function chunksOfOthers() {
  const {forms} = await import(new URL('../build/src/forms/registry.js', import.meta.url));
  const kinds = new Set(forms.find(({id}) => id === FORM).questions.map(({kind}) => kind));
  const otherForms = forms.map(({id}) => kebab(id)).filter((id) => id !== ELEMENT);
  const elements = readdirSync('build/components').filter((name) => existsSync(`build/components/${name}/define.js`));
  const otherElements = elements.filter((name) => !OWN_ELEMENTS.includes(name));
  const isOther = ({facade}) =>
    otherForms.some((id) => [`src/forms/${id}.js`, `src/schemas/${id}.js`].includes(facade)) ||
    /^components\/question\/controls\/(\w+)\.js$/
      .exec(facade)
      ?.slice(1)
      .some((kind) => !kinds.has(kind)) ||
    facade === HOSTED ||
    otherElements.some((name) => facade.startsWith(`components/${name}/`));
  return new Set(chunks.filter(isOther).map((chunk) => chunk.fileName));
}

/** A chunk and all that can follow from it, by the bundler's own list of who loads whom; not what stands in `without`. */
function reachableChunks(from, without) {
  const reached = new Set();
  const follow = (fileName) => {
    if (reached.has(fileName) || without.has(fileName)) return;
    reached.add(fileName);
    const chunk = chunks.find((candidate) => candidate.fileName === fileName);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) follow(next);
  };
  follow(from);
  return reached;
}

/** Without a path of their own, icons and the page itself are the host's. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Size</title>
<link rel="icon" href="data:,"><script type="module" src="/cdn/parent-voice.js"></script></head>
<body><${ELEMENT} lang="en" school="demo" school-name="Hill Primary" school-phone="01234 567890"></${ELEMENT}></body></html>`;

/** Notes, in the page itself, when the family can start: a busy machine must not count what is loaded afterwards. */
function noteStart(element) {
  const {document, requestAnimationFrame} = globalThis;
  const look = () => {
    const form = document.querySelector(element)?.shadowRoot;
    if (form?.querySelector('[data-action=short], [data-action=start]')) globalThis.canStart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The files that a browser asks for until the family can start. */
async function firstPageRequests() {
  const {executablePath, args, env} = await chromiumPath();
  const server = await serveFolder(DIST, {'/': PAGE});
  const browser = await chromium.launch({executablePath, args, env});
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addInitScript(noteStart, ELEMENT);
    await page.goto(server.origin);
    await page
      .waitForFunction(() => globalThis.canStart, null, {timeout: 20_000})
      .catch((error) => {
        throw new Error(`the start page did not appear: ${problems.join('; ') || error.message}`, {cause: error});
      });
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({startTime}) => startTime <= globalThis.canStart)
        .map(({name}) => new URL(name).pathname),
    );
    return [...new Set(asked)].filter((path) => existsSync(DIST + path)).map((path) => path.slice(1));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstPage() {
  try {
    await chromiumPath();
  } catch {
    const words = ['common', FORM].map((namespace) => `locales/en/${namespace}.json`);
    return {paths: [`cdn/${entry.fileName}`, ...words], note: ' (reckoned: no browser here)'};
  }
  return {paths: await firstPageRequests(), note: ''};
}

const languages = readdirSync(`${DIST}/locales`).sort();
const words = (namespace) =>
  languages.map((language) => ({language, size: compress(`locales/${language}/${namespace}.json`)}));
const [formWords, commonWords, glossary] = [FORM, 'common', 'glossary'].map(words);
const inEnglish = (list) => list.find(({language}) => language === 'en').size;

const others = await chunksOfOthers();
const {fileName: helpChunk} = chunks.find(({modules, facade}) => [facade, ...modules].includes(HELP));
const loaded = reachableChunks(entry.fileName, new Set([...others, helpChunk]));
const asPaths = (names) => [...names].map((fileName) => `cdn/${fileName}`);
const all = asPaths(loaded);
const help = asPaths(reachableChunks(helpChunk, new Set([...others, ...loaded])));

const first = await firstPage();
const rows = [
  [`First page, English${first.note}`, total(first.paths), BUDGETS.firstPage],
  [
    'All that the form loads by itself, English',
    total(all) + inEnglish(formWords) + inEnglish(commonWords),
    BUDGETS.everything,
  ],
  ['Help, when the first opens, English', total(help) + inEnglish(glossary), BUDGETS.help],
  ...formWords.map(({language, size}) => [`Words of the form, ${language}`, size, BUDGETS.form]),
  ...commonWords.map(({language, size}) => [`Words of every form, ${language}`, size, BUDGETS.common]),
  ...glossary.map(({language, size}) => [`Words of the glossary, ${language}`, size, BUDGETS.glossary]),
];

const number = (value) => value.toLocaleString('en-GB').padStart(8);
console.log(`${'brotli bytes'.padEnd(48)}${'used'.padStart(8)}${'budget'.padStart(9)}   part`);
for (const [name, used, budget] of rows) {
  const part = `${Math.round((100 * used) / budget)}%`.padStart(5);
  console.log(`${name.padEnd(48)}${number(used)} ${number(budget)} ${part}${used > budget ? '  over' : ''}`);
}
console.log('\nFirst page:');
for (const path of first.paths) console.log(`${number(compress(path))}  ${path}`);
console.log('\nAnd later, when it is needed:');
for (const path of all.filter((path) => !first.paths.includes(path))) console.log(`${number(compress(path))}  ${path}`);
console.log('\nAnd with the first help that a family opens:');
for (const path of [...help, 'locales/en/glossary.json']) console.log(`${number(compress(path))}  ${path}`);

if (rows.some(([, used, budget]) => used > budget)) {
  console.error('\nOver budget.');
  process.exitCode = 1;
}
