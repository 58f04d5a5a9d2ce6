/** Days as `2026-11-21`, both included; null is open. */
export interface Period {
  validFrom: string | null;
  validTo: string | null;
}

/** Days in this form sort as text. */
export const isWithin = ({ validFrom, validTo }: Period, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** The day it is in Norway and Denmark at this instant, as `2026-11-21`. */
export const dayOf = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(instant);
