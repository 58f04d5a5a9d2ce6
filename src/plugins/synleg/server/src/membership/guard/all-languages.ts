import type { UID } from '@strapi/strapi';
import type { Row } from './rows';
import { languageOf, type Next, type Work } from './work';

/** Document ids by the name of the relation; null is empty. */
export type Places = Readonly<Record<string, string | null>>;

const differs = (row: Row, places: Places): boolean =>
  Object.entries(places).some(([field, documentId]) => row.places[field] !== documentId);

const asData = (places: Places) =>
  Object.fromEntries(
    Object.entries(places).map(([field, documentId]) => [
      field,
      documentId === null ? null : { documentId },
    ]),
  );

/** Takes one more language along. Its own update comes by the guard again, which takes the next. */
async function takeNextAlong(work: Work, rows: readonly Row[], places: Places): Promise<void> {
  const { strapi, uid, params } = work;
  const done = await languageOf(work);
  const next = rows.find((row) => !row.live && row.locale !== done && differs(row, places));
  if (!next || !params.documentId) return;
  await strapi
    .documents(uid as UID.ContentType)
    .update({ documentId: params.documentId, locale: next.locale, data: asData(places) as never });
}

/**
 * Lets the work happen and brings every other language to the same places: all of them, or none.
 * @param rows of the document as they were before
 */
export function inAllLanguages(
  work: Work,
  rows: readonly Row[],
  places: Places,
  next: Next,
): Promise<unknown> {
  return work.strapi.db.transaction(async () => {
    const result = await next();
    await takeNextAlong(work, rows, places);
    return result;
  });
}
