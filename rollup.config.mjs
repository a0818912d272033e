/**
 * Two builds of what `tsc` left in `build/`: modules for those who have a bundler, one entry for those who have none.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, posix, relative, resolve, sep} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {compileSchemas} from './tools/compile-schemas.mjs';

const {dependencies} = JSON.parse(await readFile('package.json', 'utf8'));
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const BUILD = resolve('build');
const asPath = (path) => path.split(sep).join('/');

/**
 * Hands tsc's maps to rollup, so that a debugger ends up in the TypeScript. It also says which modules register:
 * package.json says so too, but of the published files, and here they stand in another folder.
 */
const tscMaps = {
  name: 'tsc-maps',
  async load(id) {
    if (!id.startsWith(BUILD) || !id.endsWith('.js')) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return {
      code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
      map: JSON.parse(map),
      moduleSideEffects: /(?:define|cdn)\.js$/.test(id),
    };
  },
};

/**
 * In the npm build `mode.js` becomes the package's own import `#mode`, whose target the reader's `development`
 * condition chooses. Sources import it as any other file, so that no tool in this repository has to know of it.
 */
const modeByCondition = {
  name: 'mode-by-condition',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    return resolve(dirname(importer), source) === resolve(BUILD, 'src/mode.js') ? {id: '#mode', external: true} : null;
  },
};

/**
 * Keeps `new URL('../../locales/…', import.meta.url)` true wherever its module ends up: as if the module still
 * stood in the npm build's folders, whatever chunk it was put into.
 */
const urlsAsInNpmBuild = {
  name: 'urls-as-in-npm-build',
  resolveImportMeta(property, {moduleId, chunkId}) {
    if (property !== 'url' || !moduleId.startsWith(BUILD)) return null;
    const published = asPath(relative(BUILD, moduleId));
    const path = posix.relative(posix.dirname(posix.join('cdn', chunkId)), published);
    return `new URL(${JSON.stringify(path)},import.meta.url).href`;
  },
};

/**
 * The first page is one request of script: an entry that waits for a shared chunk costs a slow phone a round trip.
 * The list of chunks is left in `build/` for `npm run size`, which must know what belongs to one form.
 */
const oneFirstRequest = {
  name: 'one-first-request',
  async generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    for (const {isEntry, fileName, imports} of chunks) {
      if (isEntry && imports.length) this.error(`${fileName} imports ${imports.join(', ')} before it can start`);
    }
    const kept = chunks.map(({fileName, isEntry, imports, dynamicImports, facadeModuleId, moduleIds}) => {
      const named = [facadeModuleId ?? '', ...moduleIds].map((id) => asPath(relative(BUILD, id)));
      return {fileName, isEntry, imports, dynamicImports, facade: named[0], modules: named.slice(1)};
    });
    await writeFile(resolve(BUILD, 'cdn-chunks.json'), JSON.stringify(kept, null, 1));
  },
};

/** Brings a chunk once, whoever asks for it; one that could not be had is asked for anew, at another address. */
const bringChunk = `
const brought = {};
const bringChunk = (path) => {
  const file = './chunks/' + path.split('/').pop();
  return (brought[file] ??= import(file)
    .catch(() => import(file + '?' + Date.now()))
    .catch((error) => {
      delete brought[file];
      throw error;
    }));
};
`;

/**
 * Chromium remembers a chunk that it could not load for as long as the page lives, so "try again" would never help a
 * family whose line had gone. It remembers too that a chunk could not have what it imports statically; so chunks
 * import nothing but the first script in that way, and bring each other.
 */
const importsAgain = {
  name: 'imports-again',
  renderDynamicImport: () => ({left: 'bringChunk(', right: ')'}),
  renderChunk(code, {fileName, isEntry}) {
    const {body} = this.parse(code);
    const edits = body.flatMap(({type, start, end, specifiers, source}) => {
      if (type === 'ExportNamedDeclaration' && source) this.error(`${fileName} hands on what ${source.value} exports`);
      const isOfFirst = isEntry ? type === 'ExportNamedDeclaration' : source?.value.endsWith('/parent-voice.js');
      if (isOfFirst) return [{start: specifiers[0].start, end: specifiers[0].start, text: 'bringChunk, '}];
      if (type !== 'ImportDeclaration') return [];
      if (specifiers.some((one) => one.type !== 'ImportSpecifier')) this.error(`${fileName} imports all of a chunk`);
      const names = specifiers.map(({imported, local}) => `${imported.name}: ${local.name}`);
      return [{start, end, text: `const {${names.join(', ')}} = await bringChunk('${source.value}');`}];
    });
    const asked = edits
      .reverse()
      .reduce((all, {start, end, text}) => all.slice(0, start) + text + all.slice(end), code);
    const isTied = body.some(({source}) => source?.value.endsWith('/parent-voice.js'));
    const first = isTied || !edits.length ? '' : `import {bringChunk} from '../parent-voice.js';`;
    return {code: isEntry ? asked + bringChunk : first + asked, map: null};
  },
};

/** What we bundle of others' work asks for its notice to go along; a file is kinder to a slow phone than comments. */
const licences = {
  name: 'licences',
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((output) => output.moduleIds ?? []);
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
    const folders = new Set(modules.map((id) => folder.exec(asPath(id))?.[0]).filter(Boolean));
    const notices = await Promise.all(
      [...folders].sort().map(async (path) => {
        const {name, version} = JSON.parse(await readFile(`${path}/package.json`, 'utf8'));
        return `${name} ${version}\n\n${await readFile(`${path}/LICENSE`, 'utf8')}`;
      }),
    );
    this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: notices.join('\n---\n\n')});
  },
};

const files = (await readdir(BUILD, {recursive: true})).map(asPath).filter((file) => file.endsWith('.js'));

/** Styles without their comments and indents: a family's phone reads neither. */
const tightStyles = {
  name: 'tight-styles',
  transform: (code, id) =>
    id.endsWith('-styles.js')
      ? {
          code: code.replace(/(?<=`)[^`]*(?=`)/, (styles) =>
            styles
              .replace(/\/\*[^]*?\*\//g, '')
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};>]) ?/g, '$1')
              .replace(/([:,]) /g, '$1')
              .replace(/;}/g, '}'),
          ),
          map: null,
        }
      : null,
};

/**
 * Templates without their indents: one space says the same in HTML. The line ends come after the template, so that
 * our maps stay right below it.
 */
const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!id.startsWith(BUILD)) return null;
    const edits = [];
    const visit = (node) => {
      if (typeof node !== 'object' || !node) return;
      if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
        const texts = node.quasi.quasis.map(({start, end}) => ({start, end, text: code.slice(start, end)}));
        const ends = texts.map(({text}) => text.replace(/[^\n]+/g, '')).join('');
        for (const {start, end, text} of texts) edits.push({start, end, text: text.replace(/\s+/g, ' ')});
        edits.push({start: node.end, end: node.end, text: ends});
      }
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    edits.sort((first, second) => second.start - first.start || second.end - first.end);
    const tight = edits.reduce((all, {start, end, text}) => all.slice(0, start) + text + all.slice(end), code);
    return {code: tight, map: null};
  },
};

/**
 * What every form loads after its first page is two chunks: what pages of questions need, and what comes after them.
 * Each is one request, and compresses as one text. The rest of what a form needs (its own definition, a kind of
 * question that few ask) stays beside them.
 */
function laterInTwoPieces() {
  const chunkOf = new Map();
  const closure = (start, getModuleInfo) => {
    const ids = new Set();
    const follow = (id) => {
      if (ids.has(id)) return;
      ids.add(id);
      for (const next of getModuleInfo(id)?.importedIds ?? []) follow(next);
    };
    follow(resolve(BUILD, start));
    return ids;
  };
  const pieces = {
    questions: ['components/form/questions.js', 'src/forms/make-form.js', 'src/forms/shared-questions.js'],
    later: ['components/form/later.js'],
    // Else they would be put into the first script: they are small.
    'page-check': ['components/form/page-check.js'],
    nested: ['components/form/nested-form.js'],
    displays: ['components/form/displays.js'],
    'rich-displays': ['components/form/rich-displays.js'],
  };
  return (id, {getModuleInfo}) => {
    if (!chunkOf.size) {
      const first = closure('components/cdn.js', getModuleInfo);
      for (const [piece, starts] of Object.entries(pieces))
        for (const module of starts.flatMap((start) => [...closure(start, getModuleInfo)]))
          if (!first.has(module) && !chunkOf.has(module)) chunkOf.set(module, piece);
    }
    return chunkOf.get(id);
  };
}

/** The modules as they are: names, comments and folders kept, dependencies left to the reader's bundler. */
const npmBuild = {
  input: files
    .filter((file) => file !== 'components/cdn.js' && !file.startsWith('src/schemas/compiled/'))
    .map((file) => resolve(BUILD, file)),
  external: isDependency,
  plugins: [modeByCondition, tscMaps],
  treeshake: false,
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'build', sourcemap: true},
};

/** One `<script type="module">`, with everything that the first page does not need in chunks beside it. */
const cdnBuild = {
  input: {'parent-voice': resolve(BUILD, 'components/cdn.js')},
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    compileSchemas(BUILD),
    tscMaps,
    tightStyles,
    tightTemplates,
    urlsAsInNpmBuild,
    nodeResolve({browser: true, exportConditions: ['production', 'browser']}),
    importsAgain,
    terser({
      module: true,
      ecma: 2022,
      compress: {
        passes: 3,
        keep_fargs: false,
        inline: 1,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
      },
      format: {comments: false},
    }),
    oneFirstRequest,
    licences,
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    freeze: false,
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    manualChunks: laterInTwoPieces(),
    // Else what the first page has too would go with it.
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
    // Each small chunk costs a request and compresses by itself.
    experimentalMinChunkSize: 2000,
  },
};

export default [npmBuild, cdnBuild];
