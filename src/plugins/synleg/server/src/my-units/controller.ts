import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { MyUnitsAnswer, ThemesAnswer } from '../../../shared/my-units';
import { LANGUAGES } from '../../../shared/languages';
import { SHOWN_AT_ONCE } from '../../../shared/my-units';
import { approvalOf } from '../approval';
import { scopeOf } from '../membership/scope/scope-of';
import { languageOfActor } from '../saving/refuse';
import { themesOf } from '../themes';
import { themeStandings } from './standing';
import { unitsOf } from './units';

const asked = z.object({
  units: z.union([z.string(), z.array(z.string())]).transform((units) => [units].flat()),
});

/** What the start page shows of the reader's own units; those of others are not there. */
export function myUnitsController({ strapi }: { strapi: Core.Strapi }) {
  const mine = async (context: Context) => {
    const { user } = context.state as { user: { id: number } };
    return unitsOf(strapi, await scopeOf(strapi, user.id), languageOfActor(strapi));
  };

  return {
    async find(context: Context) {
      context.body = { data: await mine(context) } satisfies MyUnitsAnswer;
    },

    async themes(context: Context) {
      const parsed = asked.safeParse(context.query);
      const wanted = parsed.success ? parsed.data.units.slice(0, SHOWN_AT_ONCE) : [];
      const units = (await mine(context)).filter(({ id }) => wanted.includes(id));
      const entries = await approvalOf(strapi).standingIn(
        units.map(({ id }) => id),
        LANGUAGES,
      );
      const data = units.map(({ id, locale }) => ({
        unit: id,
        themes: themeStandings(
          themesOf(strapi).all(),
          entries.filter(({ unit }) => unit === id),
          locale,
        ),
      }));
      context.body = { data } satisfies ThemesAnswer;
    },
  };
}
