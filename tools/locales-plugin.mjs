/**
 * Serves `/locales/<language>/<namespace>.json` as published, from the sources: element tests need no build.
 *
 * Composed once, before the first test: what a test waits for is then the page and not us.
 */
import {tsImport} from 'tsx/esm/api';
import {filesOf, listLanguages, publishedWords} from './locale-files.mjs';

const PATH = /^\/locales\/([\w-]+)\/([\w@]+)\.json$/;

/** Every language as published, by its tag. The forms say which shared words they ask. */
async function composeAll() {
  const {forms} = await tsImport('../src/forms/registry.ts', import.meta.url);
  const languages = await listLanguages();
  const composed = languages.map(async (language) => [language, filesOf(await publishedWords(language, forms))]);
  return new Map(await Promise.all(composed));
}

export function localesPlugin() {
  let words = new Map();
  return {
    name: 'locales',
    async serverStart() {
      words = await composeAll();
    },
    serve({path}) {
      const [, language, namespace] = PATH.exec(path) ?? [];
      const found = words.get(language)?.[namespace];
      return found && {body: JSON.stringify(found), type: 'json'};
    },
  };
}
