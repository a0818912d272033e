/**
 * Promises that a machine can keep for us: no HTML from text, no answer where others can read it, no inline style
 * (a school's content security policy), nothing sized by the school's page.
 */
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';

const SOURCES = ['src/**/*.ts', 'components/**/*.ts'];
const TYPESCRIPT = [...SOURCES, 'test/**/*.ts', 'tools/**/*.ts', 'examples/**/*.ts'];

const forbidProperty = (property, message) => ({property, message});
const forbidSyntax = (selector, message) => ({selector, message});

/** Words are plain text, always; nothing writes HTML or runs text. */
const NO_HTML = 'Words are plain text: let Lit write them.';
const htmlProperties = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map((name) =>
  forbidProperty(name, NO_HTML),
);
const pageProperties = [
  {object: 'document', property: 'write', message: NO_HTML},
  {object: 'document', property: 'writeln', message: NO_HTML},
  {object: 'document', property: 'cookie', message: 'Nothing of a family may travel with every request.'},
];

const UNSAFE = 'It takes text for code, or breaks a strict content security policy.';
const importPatterns = [
  {regex: '^lit(-html)?/(static-html|directives/(unsafe-.*|style-map))(\\.js)?$', message: UNSAFE},
  {regex: '^lit(-element)?(/.*)?$', importNames: ['unsafeCSS'], message: UNSAFE},
];

const STORE = 'It keeps words in the clear and loses them when the browser dies; drafts are kept in IndexedDB.';
const storeProperties = ['localStorage', 'sessionStorage'].map((name) => forbidProperty(name, STORE));
const pageGlobals = ['localStorage', 'sessionStorage'].map((name) => ({name, message: STORE}));

const zodImports = [
  forbidSyntax(
    'ImportDeclaration[source.value=/^zod/]:not([source.value="zod/mini"]):not([source.value="zod/v4/core"])',
    "Write `import * as z from 'zod/mini'`: zod itself is three times the size and trips a content security policy.",
  ),
  forbidSyntax(
    'ImportDeclaration[source.value="zod/mini"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
    "Write `import * as z from 'zod/mini'`: some bundlers keep every zod locale for a named import.",
  ),
];

const templates = [
  forbidSyntax(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s[.](inner|outer)HTML\\s*=/]',
    NO_HTML,
  ),
  forbidSyntax(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'An inline style is refused by a strict content security policy: use a class.',
  ),
  forbidSyntax(
    'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/[0-9]rem\\b/]',
    'The school’s page sets what a rem is: use em.',
  ),
];

export default defineConfig(
  globalIgnores(['**/node_modules/', 'build/', 'dist/', '**/data/', 'examples/*/dist/', 'examples/*/built/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {globals: {...globals.node}},
  },
  {files: ['examples/**/*.{js,mjs}'], languageOptions: {globals: {...globals.browser}}},
  {
    files: TYPESCRIPT,
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // How TypeScript lets a page's own types be widened: `interface HTMLElementEventMap extends FormEventMap {}`.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
    },
  },
  {
    files: SOURCES,
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-properties': ['error', ...htmlProperties, ...pageProperties, ...storeProperties],
      'no-restricted-globals': ['error', ...pageGlobals],
      'no-restricted-imports': ['error', {patterns: importPatterns}],
      'no-restricted-syntax': ['error', ...zodImports, ...templates],
      'max-lines': ['error', 250],
    },
  },
  {
    files: ['components/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Lit calls a template's handlers with the element as their `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test's describe and it return promises that the runner itself waits for.
      '@typescript-eslint/no-floating-promises': 'off',
      // chai's assertions are bare expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
