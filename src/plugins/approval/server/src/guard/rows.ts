import type { Core } from '@strapi/strapi';
import { currentActor, languageOf } from '../actor/actor';
import { refuse } from '../errors';
import { governedTypes } from '../governed';
import { permitFor } from './permit';

interface Row {
  documentId?: unknown;
  locale?: unknown;
  publishedAt?: unknown;
}

interface RowEvent {
  model: { uid: string };
  params: { where?: object; data?: Row | Row[] };
}

const rowsOf = (data: Row | Row[] | undefined): Row[] => (data === undefined ? [] : [data].flat());
const isPublished = (row: Row) => row.publishedAt !== null && row.publishedAt !== undefined;

/** Net two asks of the outcome: would a published row come, change or go without a permit for exactly that entry? */
function assertPermitted(strapi: Core.Strapi, uid: string, rows: Row[]): void {
  const unpermitted = rows.filter(
    (row) => isPublished(row) && !permitFor(uid, row.documentId, row.locale),
  );
  if (unpermitted.length > 0) {
    throw refuse('publish_outside_workflow', languageOf(currentActor(strapi)));
  }
}

const touchedRows = async (strapi: Core.Strapi, { model, params }: RowEvent) =>
  (await strapi.db.query(model.uid).findMany({
    where: params.where ?? {},
    select: ['id', 'documentId', 'locale', 'publishedAt'],
  })) as Row[];

function assertCreatable(strapi: Core.Strapi, event: RowEvent): void {
  assertPermitted(strapi, event.model.uid, rowsOf(event.params.data));
}

async function assertChangeable(strapi: Core.Strapi, event: RowEvent): Promise<void> {
  const { uid } = event.model;
  const touched = await touchedRows(strapi, event);
  assertPermitted(strapi, uid, touched);
  const becoming = rowsOf(event.params.data).filter(isPublished);
  assertPermitted(
    strapi,
    uid,
    becoming.flatMap((row) => touched.map((old) => ({ ...old, ...row }))),
  );
}

/**
 * The second net: everything that goes through `strapi.db.query`, whoever calls it. Only a transition in progress may
 * make, change or remove a published row, and only of its own entry.
 */
export function guardRows(strapi: Core.Strapi): void {
  const created = (event: unknown) => assertCreatable(strapi, event as RowEvent);
  const changed = (event: unknown) => assertChangeable(strapi, event as RowEvent);
  strapi.db.lifecycles.subscribe({
    models: governedTypes(strapi),
    beforeCreate: created,
    beforeCreateMany: created,
    beforeUpdate: changed,
    beforeUpdateMany: changed,
    beforeDelete: changed,
    beforeDeleteMany: changed,
  });
}
