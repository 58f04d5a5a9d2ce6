import { canonicalContent } from './canonical';
import { canonicalHash } from './hash';
import type { Model, ModelOf } from './model';

/** What points at something else: it changes when its target goes, without anybody touching the row. */
const POINTERS = new Set(['media', 'relation']);

const withoutPointers = (model: Model): Model => ({
  ...model,
  attributes: Object.fromEntries(
    Object.entries(model.attributes).filter(([, { type }]) => !POINTERS.has(type)),
  ),
});

/** Schemas with nothing but what a row and its components say themselves. */
export const ownContent =
  (modelOf: ModelOf): ModelOf =>
  (uid) =>
    withoutPointers(modelOf(uid));

/** What a row says itself, in canonical form: without the files and relations that it points at. */
export function sealedContent(
  uid: string,
  locale: string,
  document: Readonly<Record<string, unknown>>,
  modelOf: ModelOf,
): Record<string, unknown> {
  const own = ownContent(modelOf);
  return canonicalContent(own(uid), document, locale, { modelOf: own, digests: new Map() });
}

/**
 * Names what a row says itself. A draft and the row that Strapi published from it have one seal; unlike the revision it
 * stays the same when a file is replaced, or when what the entry refers to is taken out of view.
 */
export const sealOf = (...about: Parameters<typeof sealedContent>): string =>
  `seal-${canonicalHash(sealedContent(...about))}`;
