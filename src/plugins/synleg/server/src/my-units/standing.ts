import type { Stage, Standing } from 'strapi-plugin-approval/strapi-server';
import type { ThemeStanding } from '../../../shared/my-units';
import type { Theme } from '../themes';

const ON_THE_WAY: ReadonlySet<Stage> = new Set<Stage>([
  'hearing',
  'leader_review',
  'web_review',
  'scheduled',
]);

/** How the themes of one unit stand in one language; an only entry may so far stand in another. */
export function themeStandings(
  themes: readonly Theme[],
  entries: readonly Standing[],
  locale: string,
): ThemeStanding[] {
  return themes.map(({ uid, key, names, single }) => {
    const all = entries.filter((entry) => entry.key.uid === uid);
    const own = all.filter((entry) => entry.key.locale === locale);
    return {
      uid,
      key,
      names,
      single,
      documentId: single ? ((own[0] ?? all[0])?.key.documentId ?? null) : null,
      entries: own.length,
      live: own.filter(({ live }) => live).length,
      waiting: own.filter(({ stage }) => ON_THE_WAY.has(stage)).length,
    };
  });
}
