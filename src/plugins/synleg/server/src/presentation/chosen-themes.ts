import type { Theme } from './schema';
import { themeName } from './schema';

/** A theme in a presentation: under the unit's own heading, or the theme's name. */
export interface ChosenTheme {
  key: string;
  number: number;
  heading: string;
  introduction?: string;
}

interface Row {
  theme?: unknown;
  heading?: unknown;
  introduction?: unknown;
  visible?: unknown;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const rowsOf = (written: unknown): Row[] => (Array.isArray(written) ? written.filter(isRow) : []);

const inNumberOrder = (themes: readonly Theme[]) =>
  themes.toSorted((one, other) => one.number - other.number).map((theme) => ({ theme: theme.key }));

/**
 * The themes of a presentation in the unit's order; a unit that has chosen none shows all, in number order.
 * @param written the delivered `themes` field of the unit
 * @param themes all declared themes
 * @param locale of the answer: the default heading is in it
 */
export function chosenThemes(
  written: unknown,
  themes: readonly Theme[],
  locale: string,
): ChosenTheme[] {
  const own = rowsOf(written);
  const listed: Row[] = own.length > 0 ? own : inNumberOrder(themes);
  const seen = new Set<string>();
  return listed.flatMap((row) => {
    const theme = themes.find(({ key }) => key === row.theme);
    if (!theme || row.visible === false || seen.has(theme.key)) return [];
    seen.add(theme.key);
    const heading = typeof row.heading === 'string' ? row.heading : themeName(theme, locale);
    const introduction =
      typeof row.introduction === 'string' ? { introduction: row.introduction } : {};
    return [{ key: theme.key, number: theme.number, heading, ...introduction }];
  });
}
