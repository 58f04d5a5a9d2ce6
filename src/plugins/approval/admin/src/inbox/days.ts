const DAY = 86_400_000;
const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());

/** How many midnights lie between then and now: yesterday evening is one day ago. */
export const daysSince = (then: Date, now: Date): number =>
  Math.max(0, Math.round((+midnight(now) - +midnight(then)) / DAY));
