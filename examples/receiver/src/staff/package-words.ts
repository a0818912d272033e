import {readdir, readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

export type Words = Readonly<Record<string, string>>;

const fileOf = (language: string, namespace: string) =>
  fileURLToPath(import.meta.resolve(`parent-voice/locales/${language}/${namespace}.json`));

/**
 * One namespace of the package's words.
 *
 * @returns undefined where there are none in that language
 */
export async function readWords(language: string, namespace: string): Promise<Words | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(language, namespace), 'utf8')) as Words;
  } catch {
    return undefined;
  }
}

/** The languages that the package has words in, English first. */
export async function wordLanguages(): Promise<readonly string[]> {
  const folder = dirname(dirname(fileOf('en', 'common')));
  const found = await readdir(folder, {withFileTypes: true});
  const codes = found.filter((entry) => entry.isDirectory()).map(({name}) => name);
  return ['en', ...codes.filter((code) => code !== 'en').sort()];
}
