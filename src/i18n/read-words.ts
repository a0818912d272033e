import {loadWords, type WordList} from './load-words.js';

/** A bundler for pages must not look for it, and a page has none. */
interface Files {
  readFile(path: URL, encoding: 'utf8'): Promise<string>;
}
const {process} = globalThis as {process?: {getBuiltinModule?(name: string): Files}};

/**
 * Our words, in a page and on a server alike; a server has no `fetch` for files.
 *
 * @param language one of our codes
 * @param namespace a file of ours
 * @returns nothing where there is no such file
 */
export async function readWords(language: string, namespace: string): Promise<WordList> {
  const files = process?.getBuiltinModule?.('node:fs/promises');
  if (!files) return (await loadWords(language, namespace)) ?? {};
  const path = new URL(`../../locales/${language}/${namespace}.json`, import.meta.url);
  const text = await files.readFile(path, 'utf8').catch(() => '{}');
  return JSON.parse(text) as WordList;
}
