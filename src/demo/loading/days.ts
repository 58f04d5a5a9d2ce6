/** Days as people in Oslo see them; all functions are pure. */
const ZONE = 'Europe/Oslo';
const DAY = 24 * 60 * 60 * 1000;

const inOslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `2026-11-21` in Oslo at this moment. */
const dayOf = (moment: Date): string => inOslo.format(moment).slice(0, 10);

/** @returns the day that is `days` from today, for example `2026-12-21` */
export const dayFrom = (today: Date, days: number): string =>
  dayOf(new Date(Date.parse(`${dayOf(today)}T12:00:00Z`) + days * DAY));

/** @returns the first day with this month and day (`12-24`) from the day `from` (`2026-11-21`) on */
export function nextDay(from: string, monthAndDay: string): string {
  const year = Number(from.slice(0, 4));
  const thisYear = `${year}-${monthAndDay}`;
  return thisYear < from ? `${year + 1}-${monthAndDay}` : thisYear;
}

/** @returns 23:59 in Oslo on the day that is `days` from today, as an instant in UTC */
export function endOfDay(today: Date, days: number): string {
  const wanted = Date.parse(`${dayFrom(today, days)}T23:59:00Z`);
  const shown = Date.parse(`${inOslo.format(new Date(wanted)).replace(' ', 'T')}Z`);
  return new Date(wanted - (shown - wanted)).toISOString();
}
