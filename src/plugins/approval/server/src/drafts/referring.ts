import type { Core } from '@strapi/strapi';
import { contentAttributes } from '../revision/content-attributes';
import type { Attribute } from '../revision/model';
import type { EntryKey } from '../types';
import { draftsAround, type Place, placesFor } from './drafts-around';
import { modelsOf } from './load';

/** Does this field refer to entries of that type? Strapi asks nothing by relations that may point at any type. */
const refersTo = ({ type, relation = '', target }: Attribute, uid: string): boolean =>
  type === 'relation' && target === uid && !relation.startsWith('morph');

/** Every field of what drafts consist of that refers to entries of a type: `[content type or component, field]`. */
function fieldsReferringTo(strapi: Core.Strapi, uid: string): [string, string][] {
  return placesFor(strapi).flatMap((place) =>
    contentAttributes(modelsOf(strapi)(place))
      .filter(([, attribute]) => refersTo(attribute, uid))
      .map(([field]): [string, string] => [place, field]),
  );
}

/** Can any draft refer to entries of this type? */
export const isReferredTo = (strapi: Core.Strapi, uid: string): boolean =>
  fieldsReferringTo(strapi, uid).length > 0;

/** The governed drafts that refer to a document in any of its languages, also deep in their components. */
export async function draftsReferringTo(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<EntryKey[]> {
  const places: Place[] = [];
  for (const [place, field] of fieldsReferringTo(strapi, uid)) {
    const rows = (await strapi.db
      .query(place)
      .findMany({ where: { [field]: { documentId } }, select: ['id'] })) as { id: number }[];
    places.push(...rows.map(({ id }) => ({ uid: place, id })));
  }
  return draftsAround(strapi, places);
}
