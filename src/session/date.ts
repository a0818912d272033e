import {monthNumber} from './month-names.js';

/** What stands in the boxes of a date: day, month, year, as typed. */
export type DateEntry = readonly string[];

/** Digits of any script as 0 to 9: Unicode keeps each script's ten digits together, from its zero. */
const plainDigits = (text: string) =>
  text.trim().replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
    return String(digit.codePointAt(0)! - zero);
  });

/**
 * @param entry the three boxes; the month may be a word
 * @returns an ISO date where they hold numbers, real or not; else what was typed, which is no date
 */
export function isoOf(entry: DateEntry): string {
  const [day = '', typed = '', year = ''] = entry.map(plainDigits);
  const month = String(monthNumber(typed) ?? typed);
  const isNumbers = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
  return isNumbers ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : [day, typed, year].join(' ').trim();
}

/**
 * @param iso a stored date
 * @returns its three boxes, without leading zeros; undefined where it is no date
 */
export function dateEntry(iso: string): DateEntry | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year === undefined ? undefined : [String(Number(day)), String(Number(month)), year];
}

/** Today where the person is, as an ISO date. */
export function today(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
