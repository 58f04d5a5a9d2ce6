import type { Core, UID } from '@strapi/strapi';
import { refusal } from '../../errors';
import { visibleAmong } from '../scope/visible';
import { referencesIn } from './references';
import { relationFieldsIn, type RelationField, type SchemaOf } from '../relation-fields';
import { targetsOf } from './rows';
import { languageOf, type Work } from './work';

const schemasOf =
  (strapi: Core.Strapi): SchemaOf =>
  (uid) =>
    strapi.getModel(uid as UID.Schema);

const byTarget = (fields: RelationField[]): Map<string, unknown[]> => {
  const values = new Map<string, unknown[]>();
  for (const { target, value } of fields)
    values.set(target, [...(values.get(target) ?? []), value]);
  return values;
};

interface PopulateBuilder {
  populateDeep(level: number): { build(): Promise<never> };
}

/** Strapi's own list of all that a document leads to, components deep. */
const everythingOf = (strapi: Core.Strapi, uid: string) =>
  strapi
    .plugin('content-manager')
    .service<(uid: string) => PopulateBuilder>('populate-builder')(uid)
    .populateDeep(Infinity)
    .build();

/** What the document referred to before: it may stay, though the person does not see it. */
async function alreadyRelated(
  { strapi, uid, schema, params }: Work,
  locale: string,
): Promise<Map<string, unknown[]>> {
  if (!params.documentId) return new Map();
  const populate = await everythingOf(strapi, uid);
  const document: Record<string, unknown> | null = await strapi
    .documents(uid as UID.ContentType)
    .findOne({ documentId: params.documentId, locale, status: 'draft', populate });
  return document ? byTarget(relationFieldsIn(document, schema, schemasOf(strapi))) : new Map();
}

/** @throws membership.hidden_relation when a relation names something that the person does not see */
export async function refuseHiddenRelations(work: Work): Promise<void> {
  const { strapi, schema, params, person } = work;
  if (person.administrator || !params.data) return;
  const named = byTarget(relationFieldsIn(params.data, schema, schemasOf(strapi)));
  for (const [target, values] of named) {
    if (values.some((value) => referencesIn(value).malformed))
      throw refusal('membership.hidden_relation', person.language);
    const wanted = await targetsOf(strapi, target, values);
    const visible = await visibleAmong(strapi, target, wanted, person.scope);
    const hidden = wanted.filter((documentId) => !visible.has(documentId));
    if (hidden.length === 0) continue;
    const before = (await alreadyRelated(work, await languageOf(work))).get(target) ?? [];
    const stays = new Set(await targetsOf(strapi, target, before));
    if (hidden.some((documentId) => !stays.has(documentId)))
      throw refusal('membership.hidden_relation', person.language);
  }
}
