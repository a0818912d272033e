/** A language that the library has words in. */
export interface Language {
  /** BCP 47; `en` is the English of the UK and says `lang="en-GB"` in HTML. */
  readonly code: string;
  /** Its own name, as its readers write it. */
  readonly autonym: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether a speaker has checked it; locales/status.json says who. */
  readonly checked: boolean;
}

/** Every language with words, in the order of the menu. From our own table, because browsers' data differ. */
export const languages: readonly Language[] = [
  {code: 'en', autonym: 'English', dir: 'ltr', checked: true},
  {code: 'pl', autonym: 'Polski', dir: 'ltr', checked: false},
  {code: 'ur', autonym: 'اردو', dir: 'rtl', checked: false},
];

/** Scripts and languages that run from right to left, for text in languages that we have no words in. */
const rightToLeft = /^(ar|ur|fa|ps|ckb|he|yi|sd|ug|dv|skr|phr)\b|-(Arab|Hebr)\b/i;

/** The direction of any language's text. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  languages.find(({code}) => code === tag)?.dir ?? (rightToLeft.test(tag) ? 'rtl' : 'ltr');

/** What HTML says for one of our tags. */
export const htmlLang = (code: string): string => (code === 'en' ? 'en-GB' : code);

/**
 * Finds the language that best serves a tag: itself, then its parents (`pl-PL` → `pl`).
 *
 * @param tag any BCP 47 tag
 * @param among the codes that may be used, by default all that have words
 * @returns one of `among`, or undefined
 */
export function matchLanguage(
  tag: string,
  among: readonly string[] = languages.map(({code}) => code),
): string | undefined {
  for (let wanted = tag.trim(); wanted; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')))) {
    const found = among.find((code) => code.toLowerCase() === wanted.toLowerCase());
    if (found) return found;
  }
  return undefined;
}
