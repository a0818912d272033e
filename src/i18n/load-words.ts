/** Translated text by key: flat, plain text, in i18next's JSON format (plurals end in `_one`, `_few` …). */
export type WordList = Readonly<Record<string, string>>;

/** Brings one file of words; undefined where there is none. */
export type WordsLoader = (language: string, namespace: string) => Promise<WordList | undefined>;

const plainName = /^[A-Za-z][A-Za-z0-9-]*(@nursery)?$/;

/**
 * Words are data beside the code, at the same depth in the source, the npm build and the CDN build, so one line serves
 * all three. They are fetched, never executed.
 */
const fetchWords: WordsLoader = async (language, namespace) => {
  if (!plainName.test(language) || !plainName.test(namespace)) return undefined;
  const answer = await fetch(new URL(`../../locales/${language}/${namespace}.json`, import.meta.url));
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`the words of ${namespace} in ${language} could not be loaded: ${answer.status}`);
  return (await answer.json()) as WordList;
};

let loader = fetchWords;
const loaded = new Map<string, Promise<WordList | undefined>>();

/**
 * Takes words from elsewhere: a bundle, a school's own server, a test. Later loads use it.
 *
 * @param next the loader; without one, ours again
 */
export function setWordsLoader(next: WordsLoader = fetchWords): void {
  loader = next;
  loaded.clear();
}

/**
 * Loads one language of one namespace, once. A failed load is not remembered, so that it can be tried again.
 *
 * @param language one of our codes
 * @param namespace a form's id, `common` or `staff`
 * @throws what `fetch` throws when there is no connection
 */
export function loadWords(language: string, namespace: string): Promise<WordList | undefined> {
  const key = `${language}/${namespace}`;
  const words = loaded.get(key) ?? loader(language, namespace);
  loaded.set(key, words);
  words.catch(() => loaded.delete(key));
  return words;
}
