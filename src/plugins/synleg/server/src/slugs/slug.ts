import slugify from 'slugify';

/** Long enough to tell, short enough for an address that people pass on. */
const LONGEST = 80;

const AND: Record<string, string> = { en: ' and ' };
const OR_IN_NORDIC = ' og ';

/** Danish spells its letters out; the Norwegian municipalities drop rings and strokes: ø → o, å → a (and æ → ae). */
const transliterationOf = (locale: string) => (locale === 'da' ? { locale: 'da' } : {});

function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const lastWord = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, lastWord > 0 ? lastWord : LONGEST);
}

/**
 * The part of an address that a text becomes: small letters a to z, digits and hyphens, at most 80.
 * @param locale whose spelling rules hold
 * @returns empty when the text holds nothing that an address can
 */
export function slugOf(text: string, locale: string): string {
  const words = text
    .normalize('NFC')
    .replaceAll('&', AND[locale] ?? OR_IN_NORDIC)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const slug = slugify(words, { lower: true, strict: true, ...transliterationOf(locale) });
  return shortened(slug.replace(/^-+|-+$/g, ''));
}

/** The slug itself when it is free, else the first of slug-2, slug-3 … that is. */
export function nextFree(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Was this slug made from this text, perhaps with a number to tell it from others? */
export function isMadeFrom(slug: string, text: string, locale: string): boolean {
  const base = slugOf(text, locale);
  if (base === '' || !slug.startsWith(base)) return false;
  return /^(-\d+)?$/.test(slug.slice(base.length));
}
