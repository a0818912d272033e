/**
 * Writes `dist/locales/<language>/<namespace>.json`: minified, in the order in which the words are written.
 *
 * Runs after `tsc`, because the built forms say which of the shared words each of them asks.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {filesOf, listLanguages, publishedWords} from './locale-files.mjs';

/** Every published file of every language. What is named here are folders, so that a test can use its own. */
export async function buildLocales(forms, {from = 'locales', to = 'dist/locales', formFolder = 'src/forms'} = {}) {
  for (const language of await listLanguages(from)) {
    await mkdir(join(to, language), {recursive: true});
    const published = Object.entries(filesOf(await publishedWords(language, forms, from, formFolder)));
    await Promise.all(
      published.map(([namespace, words]) => writeFile(join(to, language, `${namespace}.json`), JSON.stringify(words))),
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const registry = pathToFileURL(resolve('build/src/forms/registry.js')).href;
  const {forms} = await import(registry);
  await buildLocales(forms);
}
