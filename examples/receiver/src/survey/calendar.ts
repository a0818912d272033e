/** `2026-11-25` */
const days = new Intl.DateTimeFormat('sv-SE', {dateStyle: 'short', timeZone: 'Europe/London'});

const hours24 = 24 * 60 * 60 * 1000;

/** The day by the calendar on the school's wall, as `2026-11-25`. */
export const dayOf = (time: Date): string => days.format(time);

/** What is of an earlier day than this is more than 24 hours old. */
export const dayBefore = (time: Date): string => dayOf(new Date(time.getTime() - hours24));

const seasons = {autumn: 'Autumn', spring: 'Spring', summer: 'Summer'};

type Season = keyof typeof seasons;

/** England's school terms, near enough to tell one survey from the next: they begin in September, January and after Easter. */
function seasonOf(month: number): Season {
  if (month >= 9) return 'autumn';
  return month <= 4 ? 'spring' : 'summer';
}

/** The term in which a day is: `2026-autumn`. */
export const termOf = (day: string): string => `${day.slice(0, 4)}-${seasonOf(Number(day.slice(5, 7)))}`;

const lastDays: Readonly<Record<string, string>> = {spring: '04-30', summer: '08-31', autumn: '12-31'};

/** `2026-autumn` → 2026-12-31 */
export function lastDayOf(term: string): string {
  const [year = '', season = ''] = term.split('-');
  return `${year}-${lastDays[season]}`;
}

const order: readonly string[] = ['spring', 'summer', 'autumn'];

/** Sorts terms, the newest first. */
export function byNewest(a: string, b: string): number {
  const [yearA = '', seasonA = ''] = a.split('-');
  const [yearB = '', seasonB = ''] = b.split('-');
  return Number(yearB) - Number(yearA) || order.indexOf(seasonB) - order.indexOf(seasonA);
}

/** `2026-autumn` → Autumn term 2026. */
export function termInWords(term: string): string {
  const [year = '', season = ''] = term.split('-');
  return `${seasons[season as Season]} term ${year}`;
}
