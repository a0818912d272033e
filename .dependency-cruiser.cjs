/**
 * Who may import whom. The layers are the house's walls: each can be understood, tested and sent without those above.
 *
 *     schemas <- forms <- session <- submission <- reading, storage        i18n stands alone
 *        components/question, parts <- components/form <- components/<element> <- define
 */
const above = (name, folder, layers) => ({
  name,
  comment: `${folder} must not know of the layers above it`,
  severity: 'error',
  from: {path: `^${folder}/`},
  to: {path: layers.map((layer) => `^${layer}`)},
});

const SRC = 'src/(?:forms|session|submission)/';
/** A folder of `components/` that is an element's: none of the three shared ones. */
const ELEMENT = 'components/(?!question/|parts/|form/)[^/]+/';
const DEFINE = ['components/define[.]ts$', 'components/[^/]+/define[.]ts$'];

module.exports = {
  forbidden: [
    {name: 'no-circle', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'no-unresolved',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: '^/'},
    },
    above('schemas-are-lowest', 'src/schemas', [SRC, 'src/(?:reading|storage)/', 'src/i18n/']),
    above('forms-know-schemas', 'src/forms', ['src/(?:session|submission)/']),
    above('session-knows-forms', 'src/session', ['src/submission/']),
    above('reading-is-highest', 'src/(?:forms|session|submission)', ['src/reading/']),
    above('storage-is-highest', 'src/(?:forms|session|submission|reading)', ['src/storage/']),
    above('i18n-stands-alone', 'src/i18n', ['src/(?:schemas|forms|session|submission|reading|storage)/']),
    {
      name: 'one-file-knows-indexeddb',
      comment:
        'how a device keeps things is behind src/storage/store.ts; src/storage/database.ts is the one file that knows',
      severity: 'error',
      from: {path: '^(?:src|components)/', pathNot: '^src/storage/database[.]ts$'},
      to: {path: 'node_modules/idb/'},
    },
    {
      name: 'storage-comes-after-the-first-page',
      comment: 'a family that only looks at the form does not load what keeps its words: types, or a dynamic import',
      severity: 'error',
      from: {path: '^(?:src|components)/', pathNot: '^src/storage/'},
      to: {path: '^src/storage/', dynamic: false, dependencyTypesNot: ['type-only']},
    },
    {
      name: 'src-has-no-page',
      comment: 'src/ is true without a page, and runs in Node',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: ['^components/', '(?:^|/)node_modules/(?:lit|lit-html|lit-element|@lit)/']},
    },
    above('question-knows-no-form', 'components/question', ['components/form/', ELEMENT, ...DEFINE]),
    above('parts-know-no-form', 'components/parts', ['components/form/', ELEMENT, ...DEFINE]),
    above('form-knows-no-element', 'components/form', [ELEMENT, ...DEFINE]),
    {
      name: 'classes-do-not-register',
      comment: 'importing a class has no side effect; only define modules and the page without a build register',
      severity: 'error',
      from: {path: '^components/', pathNot: [...DEFINE, '^components/cdn[.]ts$']},
      to: {path: DEFINE.map((path) => `^${path}`)},
    },
    {
      name: 'one-file-reads-zod',
      comment: "zod's internals change; src/schemas/facts.ts is the one file to mend then (types are fine)",
      severity: 'error',
      from: {path: '^(?:src|components)/', pathNot: '^src/schemas/facts[.]ts$'},
      to: {path: 'node_modules/zod/v4/core/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'one-file-places-help',
      comment:
        'it is loaded only when help first opens; components/parts/place-beside.ts is the one file that knows it',
      severity: 'error',
      from: {path: '^(?:src|components)/', pathNot: '^components/parts/place-beside[.]ts$'},
      to: {path: 'node_modules/@floating-ui/'},
    },
    {
      name: 'help-comes-when-asked',
      comment: 'what only open help needs is in a chunk of its own: it is imported dynamically, and by one file',
      severity: 'error',
      from: {path: '^components/', pathNot: '^components/parts/help-popover[.]ts$'},
      to: {path: '^components/parts/(?:help-popover|help-styles|place-beside)[.]ts$', dynamic: false},
    },
    {
      name: 'examples-use-the-public-names',
      comment: 'an example shows what a school would write',
      severity: 'error',
      from: {path: '^examples/'},
      to: {path: ['^(?:src|components|tools|locales)/']},
    },
  ],
  options: {
    doNotFollow: {path: ['node_modules', '^dist/']},
    exclude: {path: ['^build/', '^examples/[^/]+/(?:dist|built|data)/']},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['types', 'import', 'default']},
  },
};
