/**
 * Runs the checks and the tests one after another, shows all that they say, and ends with one line for all of them:
 * `N passed, N failed`. A step that could not even start counts as one failure, so nothing is green by being absent.
 *
 *     node tools/test.mjs                 all that `npm test` runs
 *     node tools/test.mjs node journeys   only these steps
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {join, sep} from 'node:path';

const NODE_COUNT = /^ℹ (pass|fail|cancelled) (\d+)$/gm;
const PLAIN_COUNT = /^(\d+) passed, (\d+) failed/gm;

const RECEIVER = join('test', 'receiver') + sep;

/** node:test closes with a line for each count, the element tests with one for all. */
const counts = {
  node: (output) => {
    const found = [...output.matchAll(NODE_COUNT)];
    const sum = (...names) =>
      found.filter(([, name]) => names.includes(name)).reduce((total, [, , count]) => total + Number(count), 0);
    return {passed: sum('pass'), failed: sum('fail', 'cancelled')};
  },
  elements: (output) => {
    const [, passed = 0, failed = 0] = [...output.matchAll(PLAIN_COUNT)].at(-1) ?? [];
    return {passed: Number(passed), failed: Number(failed)};
  },
  /** A check has no tests to count: it is silent or it fails. */
  check: () => ({passed: 0, failed: 0}),
};

async function testFiles(ending) {
  const files = await readdir('test', {recursive: true});
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => join('test', file))
    .sort();
}

/** Node 20 takes file names, not patterns; `tsx` lets it read TypeScript. */
const nodeTests =
  (ending, ...options) =>
  async () => {
    const files = await testFiles(ending);
    if (files.length === 0) return undefined;
    return [process.execPath, '--import', 'tsx', '--test', '--test-reporter=spec', ...options, ...files];
  };

/** The receiver's tests once more, with a PostgreSQL of their own under them. */
const onPostgres = async () => {
  const tests = (await testFiles('.node.test.ts')).filter((file) => file.startsWith(RECEIVER));
  const files = [...tests, ...(await testFiles('.postgres.test.ts'))];
  const tsx = [process.execPath, '--import', 'tsx'];
  return [...tsx, 'tools/postgres/run.ts', ...tsx, '--test', '--test-reporter=spec', ...files];
};

const elementTests = (browsers) => async () =>
  (await testFiles('.browser.test.ts')).length === 0
    ? undefined
    : ['env', `BROWSERS=${process.env.BROWSERS || browsers}`, 'node_modules/.bin/web-test-runner'];

const npmRun = (script) => () => ['npm', 'run', '--silent', script];

const STEPS = {
  types: {says: 'Types', command: npmRun('types'), count: counts.check},
  lint: {says: 'Lint, layers and style', command: npmRun('lint'), count: counts.check},
  words: {says: 'Words', command: () => [process.execPath, 'tools/check-locales.mjs'], count: counts.check},
  keys: {says: 'Keys', command: () => [process.execPath, 'tools/generate-keys.mjs', '--check'], count: counts.check},
  build: {says: 'Build', command: npmRun('build'), count: counts.check},
  node: {says: 'Tests in Node', command: nodeTests('.node.test.ts'), count: counts.node},
  postgres: {says: 'The receiver on PostgreSQL', command: onPostgres, count: counts.node},
  elements: {says: 'Elements in Chromium', command: elementTests('chromium'), count: counts.elements},
  // One journey at a time: each has a server and a browser to itself, and two cores are soon busy.
  journeys: {
    says: 'Journeys in Chromium',
    command: nodeTests('.journey.test.ts', '--test-concurrency=1'),
    count: counts.node,
  },
  // What takes long, or needs more than a checkout should: LibreOffice.
  soak: {says: 'The long runs', command: nodeTests('.soak.test.ts', '--test-concurrency=1'), count: counts.node},
  engines: {says: 'Elements in Firefox and WebKit', command: elementTests('firefox,webkit'), count: counts.elements},
  package: {
    says: 'The package',
    command: nodeTests('.package.test.ts', '--test-concurrency=1'),
    count: counts.node,
  },
};

// Built before types and lint: the examples import the package by its public name, as a school would.
const USUAL = ['words', 'keys', 'build', 'types', 'lint', 'node', 'elements', 'journeys'];

/** Shows the output as it comes, and keeps it for the counts. */
function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.once('error', (error) => resolve({output: String(error), code: 1}));
    child.once('close', (code) => resolve({output, code}));
  });
}

async function runStep(name) {
  const {says, command, count} = STEPS[name];
  console.log(`\n== ${says}`);
  const started = Date.now();
  const args = await command();
  if (!args) {
    console.error(`There is no test for this: one is expected.`);
    return {name, passed: 0, failed: 1, seconds: 0};
  }
  const {output, code} = await run(args);
  const result = count(output);
  const isTest = count !== counts.check;
  if ((code !== 0 && result.failed === 0) || (isTest && result.passed + result.failed === 0)) result.failed++;
  return {name, ...result, seconds: Math.round((Date.now() - started) / 1000)};
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : USUAL;
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length) throw new Error(`no step is called ${unknown}; there are ${Object.keys(STEPS).join(', ')}`);

const results = [];
for (const name of wanted) results.push(await runStep(name));

console.log('');
for (const {name, passed, failed, seconds} of results) {
  const tests = passed + failed > 0 ? `${passed} passed, ${failed} failed` : 'in order';
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(9)} ${String(seconds).padStart(4)} s   ${tests}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
