const daysOfMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/**
 * Whether a text is a day of the calendar, written `YYYY-MM-DD`. Reckoned without `Date`, which takes 31 February for
 * a day of March.
 *
 * @param iso any text
 * @returns true from 1900 to 2200, where a date that a family or a school means must lie
 */
export function isRealDate(iso: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso)) return false;
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysOfMonth(year, month);
}

/**
 * Whether a text is a real time of a real day, as a school writes it: with or without seconds and offset.
 *
 * @param iso any text
 */
export function isDateTime(iso: string): boolean {
  const [day = '', time = ''] = iso.split(/T(.*)/s);
  const clock = /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?$/;
  return isRealDate(day) && clock.test(time);
}
