import type {FormDefinition} from '../../src/forms/form.js';
import type {WordList} from '../../src/i18n/load-words.js';
import {Words} from '../../src/i18n/words.js';
import {publishedWords} from '../locale-files.mjs';

/**
 * The English words of every form, as they are published.
 *
 * @param forms the definitions
 * @returns the words of one of them
 */
export async function englishWords(forms: readonly FormDefinition[]): Promise<(form: FormDefinition) => Words> {
  const published = (await publishedWords('en', forms)) as Readonly<Record<string, WordList>>;
  return ({id}) => new Words('en', {...published.common, ...published[id]}, undefined);
}
