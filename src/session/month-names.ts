import {htmlLang, languages} from '../i18n/languages.js';

/** Fewer letters begin more than one month. */
const fewest = 3;

const inWords = [{month: 'long'}, {month: 'long', day: 'numeric'}] as const;

/** What a month is called in our languages, alone and in a date: some languages bend it there. */
function namesOf(month: number): readonly string[] {
  const day = new Date(Date.UTC(2000, month, 1, 12));
  return languages.flatMap(({code}) =>
    inWords.map((options) => {
      const format = new Intl.DateTimeFormat(`${htmlLang(code)}-u-ca-gregory`, {...options, timeZone: 'UTC'});
      return format
        .formatToParts(day)
        .find(({type}) => type === 'month')!
        .value.toLowerCase();
    }),
  );
}

let names: readonly (readonly string[])[] | undefined;

/**
 * Reads a month that was written as a word, whole or by its first letters, in whichever of our languages.
 *
 * @param text what stands in the box
 * @returns its number from 1; undefined where it is no month, or could be two
 */
export function monthNumber(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replace(/\.$/, '');
  if (typed.length < fewest) return undefined;
  names ??= Array.from({length: 12}, (_, month) => namesOf(month));
  const found = names.flatMap((ofMonth, index) => (ofMonth.some((name) => name.startsWith(typed)) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}
