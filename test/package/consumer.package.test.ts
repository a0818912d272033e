import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {pack, runTool, temporaryFolder} from './packed.js';

const execute = promisify(execFile);

/** What a developer at a school's supplier would write first. */
const CONSUMER = `
import {checkWords, choice, defineForm, extendForm, parentQuestionnaire, parseSubmission, type OwnKind} from 'parent-voice';
import {ParentQuestionnaire, ResponseView, type Control} from 'parent-voice/components';
import {parentQuestionnaire as ours} from 'parent-voice/schemas/parentQuestionnaire';
import 'parent-voice/define';
import 'parent-voice/define/parent-questionnaire';
import 'parent-voice/cdn';
import {questionSuite, sampleOf} from 'parent-voice/testing';
import {html} from 'lit';
import * as z from 'zod/mini';

const control: Control = ({id, path}) => html\`<input id=\${id} name=\${path}>\`;
const own: OwnKind = {name: 'own', like: 'singleChoice', control: () => Promise.resolve(control)};
const schema = z.extend(ours, {pet: z.optional(choice(['cat', 'dog']))});
const items = [{id: 'pet', kind: own, data: 'personal'}] as const;

export const form = extendForm(parentQuestionnaire, {schema, version: 101, add: [{section: 'homeLife', items}]});
export const checked: Promise<void> = checkWords(form, ['en']);
export const checks = questionSuite(sampleOf(own, choice(['cat', 'dog']), {right: 'cat', wrong: 'cow', problem: /list/}));

// @ts-expect-error a code that the extended schema does not have
export const code: typeof form.answers = {yourName: 'E', pet: 'cow'};

export const used: readonly unknown[] = [defineForm, ours, ResponseView];

export function start(element: ParentQuestionnaire): void {
  element.setAttribute('lang', 'pl');
  element.addEventListener('pv-sent', () => element.remove());
}

// @ts-expect-error a submission is not a number of arguments
parseSubmission(1, 2, 3, 4, 5, 6);
`;

const MODULES = {
  NodeNext: {module: 'NodeNext', moduleResolution: 'NodeNext'},
  Bundler: {module: 'ESNext', moduleResolution: 'Bundler'},
};

describe('a new project that installs the package', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  /** Runs a module in the project, as its own process, and returns what it prints. */
  async function run(code: string, ...options: string[]): Promise<string> {
    const args = [...options, '--input-type=module', '--eval', code];
    const {stdout, stderr} = await execute(process.execPath, args, {cwd: folder.path});
    assert.equal(stderr, '', 'silent');
    return stdout.trim();
  }

  before(async () => {
    folder = await temporaryFolder();
    const {tarball} = await pack(folder.path);
    await writeFile(
      join(folder.path, 'package.json'),
      JSON.stringify({name: 'a-school', private: true, type: 'module'}),
    );
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball];
    await execute('npm', install, {cwd: folder.path});
    // What `docs/extending.md` tells must work where nothing of this repository is.
    await cp('examples/extend', join(folder.path, 'extend'), {recursive: true});
  });
  after(() => folder.remove());

  it('imports the core in Node', async () => {
    const names = await run(`console.log(Object.keys(await import('parent-voice')).join(' '))`);
    for (const name of ['defineForm', 'FormSession', 'parseSubmission'])
      assert.match(names, new RegExp(`\\b${name}\\b`));
  });

  it('extends a form in Node, and is told there which words are missing', async () => {
    const code = `
      import {checkWords, choice, extendForm, parentQuestionnaire, parentQuestionnaireSchema} from 'parent-voice';
      import * as z from 'zod/mini';
      const schema = z.extend(parentQuestionnaireSchema, {pet: z.optional(choice(['cat']))});
      const add = [{section: 'homeLife', items: [{id: 'pet', data: 'personal'}]}];
      const form = extendForm(parentQuestionnaire, {schema, version: 101, add});
      await checkWords(parentQuestionnaire, ['en', 'pl', 'ur']);
      await checkWords(form, ['ur']).catch(({message}) => console.log(message));`;
    const keys = ['label', 'short', 'o.cat'].map((key) => `'q.pet.${key}'`).join(', ');
    const said = `Form 'parentQuestionnaire': the words in 'ur' lack ${keys}; add them to its 'words'`;
    assert.equal(await run(code), said);
  });

  it('imports the schema alone, without the rest', async () => {
    const type = `(await import('parent-voice/schemas/parentQuestionnaire')).parentQuestionnaire._zod.def.type`;
    assert.equal(await run(`console.log(${type})`), 'object');
  });

  it('imports the classes in Node, where there is no document', async () => {
    const code = `import * as all from 'parent-voice/components'; console.log(typeof document, typeof all.ParentQuestionnaire)`;
    assert.equal(await run(code), 'undefined function');
  });

  it('imports the classes without registering any', async () => {
    const code = `import 'parent-voice/components'; console.log(customElements.get('parent-questionnaire'))`;
    assert.equal(await run(code), 'undefined');
  });

  it('finds every language, the JSON Schemas and the manifest by their public names', async () => {
    const names = [
      'locales/en/common.json',
      'locales/en/parentQuestionnaire.json',
      'json-schema/parentQuestionnaire.json',
      'json-schema/submission.json',
      'json-schema/openapi.json',
      'custom-elements.json',
      'package.json',
    ];
    const code = `
      import {readFileSync} from 'node:fs';
      for (const name of ${JSON.stringify(names)}) JSON.parse(readFileSync(new URL(import.meta.resolve('parent-voice/' + name))));
      console.log('read');`;
    assert.equal(await run(code), 'read');
  });

  it('cannot reach into what is not public', async () => {
    const code = `import('parent-voice/dist/src/index.js').catch((error) => console.log(error.code))`;
    assert.equal(await run(code), 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('chooses the mode by the condition that bundlers set', async () => {
    const code = `
      import {createRequire} from 'node:module';
      const inside = createRequire(new URL('dist/src/index.js', import.meta.resolve('parent-voice/package.json')));
      console.log(inside.resolve('#mode').split('/').at(-1));`;
    assert.equal(await run(code), 'mode.js');
    assert.equal(await run(code, '--conditions=development'), 'mode.development.js');
  });

  for (const [name, modules] of Object.entries(MODULES)) {
    it(`compiles under ${name}, checking our types as well`, async () => {
      const compilerOptions = {
        ...modules,
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        strict: true,
        noEmit: true,
        types: [],
      };
      const config = `tsconfig.${name}.json`;
      await writeFile(join(folder.path, 'consumer.ts'), CONSUMER);
      await writeFile(
        join(folder.path, config),
        JSON.stringify({compilerOptions, files: ['consumer.ts', 'extend/page.ts']}),
      );
      await runTool('typescript/bin/tsc', ['-p', config], folder.path);
    });
  }
});
