/** An instant that a request may carry: ISO 8601 with an offset, so that summer time cannot shift it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant, or null when the text is none, has no offset or does not lie after `now`. */
export function futureInstant(text: string, now: Date): Date | null {
  if (!INSTANT.test(text)) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) || instant <= now ? null : instant;
}
