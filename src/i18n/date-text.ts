/**
 * A date, a time or both as `Intl` says them, with the digits 0–9. A time is one piece: it does not break at the end of
 * a line, and in a sentence from right to left its hour is not read behind its half of the day.
 *
 * @param lang as HTML has it
 * @param options what is said
 */
export function dateText(lang: string, date: Date, options: Intl.DateTimeFormatOptions): string {
  const isEnglish = lang.startsWith('en');
  return new Intl.DateTimeFormat([`${lang}-u-ca-gregory-nu-latn`, 'en-GB'], {
    ...options,
    // Not `hour12`: by that, a British noon is 0:00pm.
    ...(isEnglish && {hourCycle: 'h12'}),
  })
    .format(date)
    .replace(/(\d+:\d\d)\s(\S+)/, isEnglish ? '$1$2' : '\u2068$1\u00a0$2\u2069');
}
