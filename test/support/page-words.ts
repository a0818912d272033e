/** The published words, read in a page as the element itself reads them. */

export type PageWords = (key: string) => string;

const lists = new Map<string, Promise<Record<string, string>>>();

async function fetchList(language: string, namespace: string): Promise<Record<string, string>> {
  const answer = await fetch(`/locales/${language}/${namespace}.json`);
  if (!answer.ok) throw new Error(`there are no words ${language}/${namespace}`);
  return (await answer.json()) as Record<string, string>;
}

/** One published file. */
export function wordList(language: string, namespace: string): Promise<Record<string, string>> {
  const key = `${language}/${namespace}`;
  const list = lists.get(key) ?? fetchList(language, namespace);
  lists.set(key, list);
  return list;
}

/** Gives the words of a key in one language; a key that is not there is a mistake in the test. */
export async function wordsIn(
  language: string,
  namespaces: readonly string[] = ['common', 'parentQuestionnaire', 'staff'],
): Promise<PageWords> {
  const found = await Promise.all(namespaces.map((namespace) => wordList(language, namespace)));
  const all = Object.assign({}, ...found) as Record<string, string>;
  return (key) => {
    const text = all[key];
    if (text === undefined) throw new Error(`${language} has no words for ${key}`);
    return text;
  };
}
