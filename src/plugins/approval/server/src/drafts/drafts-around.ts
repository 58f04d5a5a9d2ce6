import type { Core } from '@strapi/strapi';
import { governedTypes } from '../governed';
import type { Attribute } from '../revision/model';
import type { EntryKey } from '../types';
import { modelsOf } from './load';
import { localeIn } from './locale';

/** A row in which something stands. */
export interface Place {
  /** content type or component */
  uid: string;
  id: number;
}

/** Tables that link rows to components or files are asked by their names, in the running transaction. */
export async function linked<T>(
  strapi: Core.Strapi,
  table: string,
  columns: string[],
  where: object,
) {
  const query = strapi.db.queryBuilder(table).select(columns).where(where);
  return query.execute<T[]>({ mapResults: false });
}

export const tableOf = (strapi: Core.Strapi, uid: string, attribute: string): string =>
  (
    strapi.db.metadata.get(uid).attributes[attribute] as unknown as {
      joinTable: { name: string };
    }
  ).joinTable.name;

/** What content of drafts can stand in: the governed types and all components. */
export const placesFor = (strapi: Core.Strapi): string[] => [
  ...governedTypes(strapi),
  ...Object.keys(strapi.components),
];

const holds = ({ type, component, components = [] }: Attribute, uid: string): boolean =>
  (type === 'component' && component === uid) ||
  (type === 'dynamiczone' && components.includes(uid));

/** The rows that a component stands in; all its fields in one model share one table. */
async function placesAround(
  strapi: Core.Strapi,
  component: string,
  ids: number[],
): Promise<Place[]> {
  const places: Place[] = [];
  for (const uid of placesFor(strapi)) {
    const attributes = Object.entries(modelsOf(strapi)(uid).attributes);
    const [field] = attributes.find(([, attribute]) => holds(attribute, component)) ?? [];
    if (field === undefined) continue;
    const where = { component_type: component, cmp_id: { $in: ids } };
    const table = tableOf(strapi, uid, field);
    const rows = await linked<{ entity_id: number }>(strapi, table, ['entity_id'], where);
    places.push(...rows.map((row) => ({ uid, id: row.entity_id })));
  }
  return places;
}

const idsIn = (places: readonly Place[], uid: string): number[] => [
  ...new Set(places.filter((place) => place.uid === uid).map(({ id }) => id)),
];

async function draftsAt(strapi: Core.Strapi, uid: string, ids: number[]): Promise<EntryKey[]> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { id: { $in: ids }, publishedAt: null },
    select: ['documentId', 'locale'],
  })) as { documentId: string; locale: string | null }[];
  return rows.map(({ documentId, locale }) => ({ uid, documentId, locale: localeIn(locale) }));
}

/**
 * The governed drafts whose content these places are, each once, also deep in their components. The number of queries
 * follows from the schemas alone.
 */
export async function draftsAround(
  strapi: Core.Strapi,
  innermost: readonly Place[],
): Promise<EntryKey[]> {
  const types = governedTypes(strapi);
  const found: EntryKey[] = [];
  let places = innermost;
  while (places.length > 0) {
    const around: Place[] = [];
    for (const uid of new Set(places.map((place) => place.uid))) {
      const ids = idsIn(places, uid);
      if (types.includes(uid)) found.push(...(await draftsAt(strapi, uid, ids)));
      else if (uid in strapi.components) around.push(...(await placesAround(strapi, uid, ids)));
    }
    places = around;
  }
  const byName = new Map(found.map((key) => [JSON.stringify(key), key]));
  return [...byName.values()];
}
