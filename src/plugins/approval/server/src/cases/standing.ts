import type { Core } from '@strapi/strapi';
import type { Standing } from '../types';
import { keyOf, type CaseRecord } from './store';

/** How every entry of these units stands in a language, in one query; the first made come first. */
export async function standingIn(
  strapi: Core.Strapi,
  units: readonly string[],
  locales: readonly string[],
): Promise<Standing[]> {
  const records = (await strapi.db.query('plugin::approval.case').findMany({
    select: ['entryUid', 'entryId', 'entryLocale', 'unit', 'stage', 'live'],
    where: { unit: { $in: [...units] }, entryLocale: { $in: [...locales] } },
    orderBy: { id: 'asc' },
  })) as CaseRecord[];
  return records.flatMap((record) => {
    const { unit, stage, live } = record;
    return unit === null ? [] : [{ key: keyOf(record), unit, stage, live }];
  });
}
