/** An instant as the clock on the wall shows it, in a form that sorts as text: `2026-11-22 07:00:00`. */
const onTheWall = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  );

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

export interface DigestHour {
  /** 0 to 23 */
  hour: number;
  timeZone: string;
}

/** The day whose daily mail was the last to be due at this instant, as `2026-11-22`. */
export function digestDay(now: Date, { hour, timeZone }: DigestHour): string {
  const wall = onTheWall(now, timeZone);
  const day = wall.slice(0, 10);
  return Number(wall.slice(11, 13)) >= hour ? day : dayBefore(day);
}

/** Belongs what happened at an instant into the daily mail of this day, or of one before that was not sent? */
export const belongsTo = (day: string, at: Date, { hour, timeZone }: DigestHour): boolean =>
  onTheWall(at, timeZone) < `${day} ${String(hour).padStart(2, '0')}:00:00`;
