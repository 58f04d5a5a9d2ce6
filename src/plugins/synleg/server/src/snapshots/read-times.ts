import type { Core } from '@strapi/strapi';
import { PUBLIC_MUNICIPALITY, PUBLICATION } from './rows';

interface Changed {
  changedAt: string;
}

/** When lists change. Two statements each. */
export function readTimes(strapi: Core.Strapi) {
  const lastChanged = async (uid: string): Promise<string[]> => {
    const query = { select: ['changedAt'], orderBy: [{ changedAt: 'desc' }] };
    const row = (await strapi.db.query(uid).findOne(query)) as Changed | null;
    return row ? [row.changedAt] : [];
  };

  const deadline = async (operator: '$gt' | '$lte', direction: 'asc' | 'desc', now: Date) => {
    const row = (await strapi.db.query(PUBLICATION).findOne({
      where: { live: true, closesAt: { [operator]: now } },
      select: ['closesAt'],
      orderBy: [{ closesAt: direction }],
    })) as { closesAt: string } | null;
    return row?.closesAt ?? null;
  };

  return {
    /** when anything that lists may show was last changed; null while nothing has ever been public */
    async latestChange(): Promise<string | null> {
      const all = [
        ...(await lastChanged(PUBLICATION)),
        ...(await lastChanged(PUBLIC_MUNICIPALITY)),
      ];
      return all.toSorted().at(-1) ?? null;
    },

    /** the next deadline after an instant, and the latest before it, of any live job */
    deadlinesAround: async (now: Date) => ({
      next: await deadline('$gt', 'asc', now),
      last: await deadline('$lte', 'desc', now),
    }),
  };
}
