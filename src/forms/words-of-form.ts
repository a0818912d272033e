import type {WordList} from '../i18n/load-words.js';
import {readWords} from '../i18n/read-words.js';
import type {FormDefinition} from './form.js';

/**
 * Everything that a form says in one language: the words of ours that it stands on, and its own over them. For servers
 * and builds; an element loads them by itself.
 *
 * @param form the definition
 * @param language one of our codes
 * @returns what there is; what is missing is not stood in for
 */
export async function wordsOfForm(
  {id, namespaces = [id], words}: Pick<FormDefinition, 'id' | 'namespaces' | 'words'>,
  language: string,
): Promise<WordList> {
  const lists = await Promise.all([...namespaces.map((file) => readWords(language, file)), words?.(language)]);
  return Object.assign({}, ...lists) as WordList;
}
