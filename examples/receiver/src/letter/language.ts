/** Scripts and languages that run from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/i;

export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.test(tag) ? 'rtl' : 'ltr');

/** What HTML says for a language's tag: our English is that of the UK. */
export const htmlLang = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

/** A language's own name, as its readers write it; a tag that nobody knows stays as it is. */
export function autonym(tag: string): string {
  try {
    return new Intl.DisplayNames(htmlLang(tag), {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A day in full, by the clock on the school's wall, with the digits of school letters and telephones in the UK. */
export const longDate = (iso: string, tag: string): string =>
  new Intl.DateTimeFormat(`${htmlLang(tag)}-u-nu-latn`, {dateStyle: 'long', timeZone: 'Europe/London'}).format(
    new Date(iso),
  );

/** Text from the school: one string, or one for each language. */
export function localised(value: unknown, tag: string): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = value as Readonly<Record<string, unknown>>;
  const found = texts[tag] ?? texts['en'];
  return typeof found === 'string' ? found : undefined;
}
