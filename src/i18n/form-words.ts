import {loadWords, type WordList} from './load-words.js';
import {Words} from './words.js';

export interface FormWordsOptions {
  readonly language: string;
  /** A form's id, `staff` … beside `common`, which every page needs. */
  readonly namespaces: readonly string[];
  readonly variants?: readonly string[];
  /** The form's own words, where they are not among ours. */
  readonly source?: ((language: string) => Promise<WordList | undefined>) | undefined;
  /** Load the English too, to stand beside. */
  readonly withEnglish?: boolean;
}

async function listOf(
  language: string,
  {namespaces, source, variants = []}: FormWordsOptions,
): Promise<{readonly words: WordList; readonly whole: boolean}> {
  const all = ['common', ...namespaces];
  // What only a nursery says stands in files of its own, so that other families do not load it.
  const files = variants.includes('nursery') ? [...all, ...all.map((namespace) => `${namespace}@nursery`)] : all;
  const parts = await Promise.all([
    ...files.map((namespace) => loadWords(language, namespace).then((words) => words ?? (source ? {} : undefined))),
    ...(source ? [source(language)] : []),
  ]);
  // The build counts what a file lacks, so that English is loaded only where it is needed.
  const whole = parts.every((part) => part && !Object.hasOwn(part, '$missing'));
  return {words: Object.assign({}, ...parts) as WordList, whole};
}

/**
 * Loads the words of a page: only those of the language that is shown, and the English ones beside them only where
 * some are missing or asked for.
 */
export async function loadFormWords(options: FormWordsOptions): Promise<Words> {
  const {language, variants, withEnglish} = options;
  const own = await listOf(language, options);
  const english = language !== 'en' && (withEnglish || !own.whole) ? (await listOf('en', options)).words : undefined;
  return new Words(language, own.words, english, variants);
}
