import {directionOf} from './languages.js';

/**
 * A date, a time or both as `Intl` says them, with the digits 0–9. A time is one piece: it does not break at the end of
 * a line, and in a sentence from right to left its hour is not read behind its half of the day.
 *
 * @param lang as HTML has it
 * @param options what is said
 */
export function dateText(lang: string, date: Date, options: Intl.DateTimeFormatOptions): string {
  const isEnglish = lang.startsWith('en');
  const parts = new Intl.DateTimeFormat([`${lang}-u-ca-gregory-nu-latn`, 'en-GB'], {
    ...options,
    // Not `hour12`: by that, a British noon is 0:00pm.
    ...(isEnglish && options.hour !== undefined && {hourCycle: 'h12'}),
  }).formatToParts(date);
  const isTime = parts.map(({type}) => ['hour', 'minute', 'dayPeriod'].includes(type));
  const [first, last] = [isTime.indexOf(true), isTime.lastIndexOf(true) + 1];
  const say = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({value}) => value)
      .join('');
  if (!last) return say(0);
  const time = say(first, last).replace(/\s/g, isEnglish ? '' : '\u00a0');
  return `${say(0, first)}${directionOf(lang) === 'rtl' ? `\u2068${time}\u2069` : time}${say(last)}`;
}
