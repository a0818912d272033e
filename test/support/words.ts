/** The words as published, for tests in Node: a form's own with the shared ones that it asks. Needs no build. */
import {publishedWords} from '../../tools/locale-files.mjs';
import {forms} from '../../src/forms/registry.js';

export type Words = Readonly<Record<string, string>>;

export async function wordsOf(language: string, namespace: string): Promise<Words> {
  const published = (await publishedWords(language, forms)) as Readonly<Record<string, Words>>;
  const words = published[namespace];
  if (!words) throw new Error(`there are no words locales/${language}/${namespace}.json`);
  return words;
}
