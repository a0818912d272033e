import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {forms} from '../../src/forms/registry.js';
import {pack, runTool, temporaryFolder, type Packed} from './packed.js';

const ALLOWED = [
  /^(package\.json|README\.md|LICENSE|custom-elements\.json)$/,
  /^dist\/(src|components)\/.*\.(js|js\.map|d\.ts)$/,
  /^dist\/cdn\/(parent-voice|chunks\/[\w-]+)\.js(\.map)?$/,
  /^dist\/cdn\/LICENSES\.txt$/,
  /^dist\/locales\/[\w-]+\/[\w@]+\.json$/,
  /^dist\/json-schema\/\w+\.json$/,
];
const NEEDED = [
  'LICENSE',
  'README.md',
  'package.json',
  'custom-elements.json',
  'dist/src/index.js',
  'dist/src/index.d.ts',
  'dist/src/mode.js',
  'dist/src/mode.development.js',
  'dist/components/index.js',
  'dist/components/define.js',
  'dist/cdn/parent-voice.js',
  'dist/cdn/LICENSES.txt',
  'dist/locales/en/common.json',
  'dist/locales/en/parentQuestionnaire.json',
  'dist/json-schema/submission.json',
  'dist/json-schema/openapi.json',
  ...forms.map(({id}) => `dist/json-schema/${id}.json`),
];

describe('the published package', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let packed: Packed;

  before(async () => {
    folder = await temporaryFolder();
    packed = await pack(folder.path);
  });
  after(() => folder.remove());

  it('holds what was built, and no test, tool, source or secret', () => {
    assert.deepEqual(
      packed.files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('lacks nothing that a school imports', () => {
    assert.deepEqual(
      NEEDED.filter((file) => !packed.files.includes(file)),
      [],
    );
  });

  it('leads a debugger to the TypeScript, which every map carries', async () => {
    const maps = packed.files.filter((file) => file.endsWith('.map'));
    assert.ok(maps.length > 0);
    for (const path of maps) {
      const map = JSON.parse(await readFile(path, 'utf8')) as {sources: string[]; sourcesContent?: (string | null)[]};
      const sources = map.sources.filter((source) => !source.includes('node_modules'));
      assert.ok(
        sources.every((source) => source.endsWith('.ts')),
        `${path}: ${sources.join(', ')}`,
      );
      const kept = map.sourcesContent?.filter((text) => typeof text === 'string').length ?? 0;
      assert.equal(kept, map.sources.length, `${path} has maps without sources`);
    }
  });

  it('describes its elements by modules that can be imported', async () => {
    const {modules} = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {modules: {path: string}[]};
    assert.ok(modules.length > 0);
    assert.deepEqual(
      modules.map(({path}) => path).filter((path) => !packed.files.includes(path)),
      [],
    );
  });

  it('starts with one script, which waits for no other', async () => {
    const code = await readFile('dist/cdn/parent-voice.js', 'utf8');
    assert.doesNotMatch(code, /(?:^|[;}])(?:import|export)\s*(?:["']|[\w*{][^("'`]*from\s*["'])/);
    assert.match(code, /import\(/, 'what the first page does not need is loaded later');
  });

  it('carries no language in its scripts', async () => {
    const scripts = packed.files.filter((file) => /^dist\/.*\.js$/.test(file));
    const words = JSON.parse(await readFile('dist/locales/en/parentQuestionnaire.json', 'utf8')) as Record<
      string,
      string
    >;
    const lead = words['form.parentQuestionnaire.lead'];
    assert.ok(lead);
    for (const path of scripts) assert.ok(!(await readFile(path, 'utf8')).includes(lead), path);
  });

  it('does not write JSON Schema in anybody’s browser: that was done once, when it was built', async () => {
    const ours = packed.files.filter((file) => /^dist\/(src|components)\/.*\.js$/.test(file));
    for (const path of ours) assert.doesNotMatch(await readFile(path, 'utf8'), /toJSONSchema/, path);
    // zod's writer of JSON Schema has these words, and nothing else of zod.
    for (const path of packed.files.filter((file) => /^dist\/cdn\/.*\.js$/.test(file)))
      assert.doesNotMatch(await readFile(path, 'utf8'), /json-schema\.org/, path);
  });

  it('spares a family’s phone zod: our own schemas were compiled when it was built', async () => {
    type Chunk = {readonly facade: string; readonly modules: readonly string[]};
    const chunks = JSON.parse(await readFile('build/cdn-chunks.json', 'utf8')) as readonly Chunk[];
    const modules = chunks.flatMap(({facade, modules}) => [facade, ...modules]);
    assert.ok(modules.includes('src/schemas/compiled/check.js'));
    assert.deepEqual(
      modules.filter((path) =>
        /node_modules\/zod\/|^src\/schemas\/(?:check|facts|answers|compiled\/compile)\.js$/.test(path),
      ),
      [],
    );
    assert.doesNotMatch(await readFile('dist/cdn/LICENSES.txt', 'utf8'), /^zod /m);
  });

  it('keeps what was compiled to the script for pages without a build', () => {
    assert.deepEqual(
      packed.files.filter((file) => file.startsWith('dist/src/schemas/compiled/')),
      [],
    );
  });

  it('passes publint, strictly', async () => {
    await runTool('publint/src/cli.js', ['run', packed.tarball, '--strict']);
  });

  it('has types that resolve wherever it may be imported (are the types wrong?)', async () => {
    await runTool('@arethetypeswrong/cli/dist/index.js', [packed.tarball, '--profile', 'esm-only', '--no-emoji']);
  });
});
