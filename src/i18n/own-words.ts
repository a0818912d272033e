import type {WordList} from './load-words.js';

/** Gives the words of one language, or undefined where there are none. */
type Source = (language: string) => Promise<WordList | undefined>;

const plural = /_(zero|one|two|few|many|other)$/;

/** The key without its plural: each language has its own. */
export const withoutPlural = (key: string): string => key.replace(plural, '');

/** The key that code asks for: the variant and the plural are found by themselves. */
export const asAsked = (key: string): string => withoutPlural(key).replace(/@.*$/, '');

/**
 * What English says and another language does not, in a list of somebody's own.
 *
 * @param english the English words
 * @param words those of the other language
 * @returns keys without their plural endings, each once for every ending that English has
 */
export function lacking(english: WordList, words: WordList): readonly string[] {
  const there = new Set(Object.keys(words).map(withoutPlural));
  return Object.keys(english)
    .map(withoutPlural)
    .filter((key) => !there.has(key));
}

/**
 * Own words, laid over those below them. As in our own files, a language that lacks some says so: then the English is
 * loaded too, to stand in.
 *
 * @param own words by language
 * @param below what they are laid over, if it is not a file of ours
 */
export function ownWords(own: Source, below?: Source): Source {
  const whole = async (language: string) => {
    const [under, over] = await Promise.all([below?.(language), own(language)]);
    return under || over ? {...under, ...over} : undefined;
  };
  return async (language) => {
    const words = await whole(language);
    if (!words || language === 'en') return words;
    const {length} = lacking((await whole('en')) ?? {}, words);
    return length ? {...words, $missing: String(length)} : words;
  };
}
