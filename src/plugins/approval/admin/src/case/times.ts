import type { TimeField } from './needs';

/** What stands in the fields: local date and time as the browser writes them, or nothing. */
export type TimesWritten = Partial<Record<TimeField, string>>;

export const instantOf = (written: string): Date | null => {
  const instant = new Date(written);
  return written === '' || Number.isNaN(instant.getTime()) ? null : instant;
};

/** The instants in a request: UTC, so that summer time cannot shift them. Fields left empty are not in it. */
export const instantsOf = (written: TimesWritten, fields: readonly TimeField[]): TimesWritten =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const instant = instantOf(written[field] ?? '');
      return instant === null ? [] : [[field, instant.toISOString()]];
    }),
  );

/** Which fields hold a time that cannot be used, and why. */
export function troubleWith(
  written: TimesWritten,
  fields: readonly TimeField[],
  now: Date,
): Partial<Record<TimeField, 'past' | 'order'>> {
  const past = fields.filter((field) => {
    const instant = instantOf(written[field] ?? '');
    return instant !== null && instant <= now;
  });
  if (past.length > 0) return Object.fromEntries(past.map((field) => [field, 'past']));
  const from = instantOf(written.publishAt ?? '');
  const until = instantOf(written.unpublishAt ?? '');
  const backwards = fields.includes('unpublishAt') && from !== null && until !== null;
  return backwards && until <= from ? { unpublishAt: 'order' } : {};
}
