/**
 * A pseudo-locale: English made longer by half, accented and in brackets, so that a test sees what is not translated,
 * what is cut and what does not fit. It stands in for a real language (`pl`; mirrored, `ur`), which the menu knows.
 */
import type {WordsLoader} from '../../src/i18n/load-words.js';
import {wordList} from './page-words.js';

const accented: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'đ', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ó', p: 'þ', q: 'ǫ', r: 'ř', s: 'š', t: 'ŧ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
}; // prettier-ignore

const isLatin = /[A-Za-z]/;

/** One text in the pseudo-language; what is filled in (`{{name}}`) stays. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{\w+\}\})/);
  const letters = parts.map((part) =>
    part.startsWith('{{') ? part : [...part].map((letter) => accented[letter.toLowerCase()] ?? letter).join(''),
  );
  const more = Math.ceil(text.length / 2);
  const padding = ' ñéẋŧ'
    .repeat(Math.ceil(more / 5))
    .slice(0, more)
    .trimEnd();
  return `⟦${letters.join('')}${padding}⟧`;
}

/** Words for `setWordsLoader`: English itself is still there, as the language that nothing should fall back to. */
export const pseudoLoader: WordsLoader = async (language, namespace) => {
  const english = await wordList('en', namespace);
  if (language === 'en') return english;
  const entries = Object.entries(english).map(([key, text]) => [key, pseudo(text)] as const);
  // Languages with more plural forms ask for more; a longer word fits them all.
  const plurals = entries.flatMap(([key, text]) =>
    key.endsWith('_other') ? ['few', 'many'].map((form) => [key.replace(/other$/, form), text] as const) : [],
  );
  return Object.fromEntries([...entries, ...plurals]);
};

/** Text in a page that nobody has translated: letters outside the brackets, or plain letters inside them. */
export function untranslated(page: Element, own: readonly string[]): string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest('script, style, option[lang], [hidden]')) continue;
    const text = own.reduce((rest, part) => rest.replaceAll(part, ''), node.textContent ?? '');
    if (isLatin.test(text)) found.push(node.textContent!.trim());
  }
  for (const element of page.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      const text = own.reduce((rest, part) => rest.replaceAll(part, ''), element.getAttribute(name) ?? '');
      if (isLatin.test(text)) found.push(`${name}: ${text}`);
    }
  return found;
}
