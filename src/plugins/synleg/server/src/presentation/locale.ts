/**
 * The locale in which something is shown: the one asked for, else the first of the fallback chain that is there.
 * @returns null when neither the asked locale nor one of the chain is available
 */
export function chooseLocale(
  available: readonly string[],
  asked: string,
  fallback: readonly string[],
): string | null {
  return [asked, ...fallback].find((locale) => available.includes(locale)) ?? null;
}

/**
 * The fallback chain of a municipality. Its `localeFallback` may be written in one of its locales alone; the asked
 * locale's own list counts first, then the first list in the order of the configured locales (the default one first).
 * @param lists `localeFallback` by locale
 * @param configured all locales of the installation; also the chain of a municipality that has written none
 */
export function fallbackChain(
  lists: Readonly<Record<string, readonly string[] | undefined>>,
  asked: string,
  configured: readonly string[],
): readonly string[] {
  const written = [asked, ...configured].map((locale) => lists[locale]);
  return written.find((list) => list !== undefined && list.length > 0) ?? configured;
}

/**
 * The locale of an answer about one municipality when the request names none: its first fallback locale.
 * @param configured all locales of the installation, the default one first
 */
export const ownLocale = (
  lists: Readonly<Record<string, readonly string[] | undefined>>,
  configured: readonly string[],
): string => fallbackChain(lists, configured[0] ?? 'nn', configured)[0] ?? 'nn';
