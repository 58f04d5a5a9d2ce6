import type { Core, UID } from '@strapi/strapi';
import type { EntryKey, Revision, UserId } from '../../../shared/vocabulary';
import { canonicalContent } from '../revision/canonical';
import { filesOf } from '../revision/files';
import { revisionOf } from '../revision/hash';
import type { Model, ModelOf } from '../revision/model';
import { populateOf } from '../revision/populate';
import { sealOf } from '../revision/seal';
import type { Draft } from '../types';
import { digestFiles } from './file-digests';
import { localeColumn } from './locale';

export interface HashedDraft extends Draft {
  readonly revision: Revision;
  /** what was hashed */
  readonly canonical: Readonly<Record<string, unknown>>;
  /** of what it says itself: what its published row must say */
  readonly seal: string;
  /** users who last replaced or described a file that the draft shows */
  readonly filesFrom: readonly UserId[];
}

/** Strapi's schemas by uid, content types and components alike. */
export const modelsOf =
  (strapi: Core.Strapi): ModelOf =>
  (uid) =>
    strapi.getModel(uid as UID.Schema) as unknown as Model;

/**
 * Reads a draft as the database has it now, with everything that belongs to it, and hashes it.
 * @returns null when there is no draft in this locale
 */
export async function loadDraft(strapi: Core.Strapi, key: EntryKey): Promise<HashedDraft | null> {
  const modelOf = modelsOf(strapi);
  const model = modelOf(key.uid);
  const document = (await strapi.db.query(key.uid).findOne({
    where: { documentId: key.documentId, locale: localeColumn(key.locale), publishedAt: null },
    populate: populateOf(model, modelOf),
  })) as Record<string, unknown> | null;
  if (!document) return null;
  const files = filesOf(model, document, modelOf);
  const fileDigests = await digestFiles(strapi, files);
  const filesFrom = files.flatMap(({ updatedBy }) => (updatedBy ? [updatedBy.id] : []));
  const reading = { modelOf, digests: fileDigests };
  const canonical = canonicalContent(model, document, key.locale, reading);
  const seal = sealOf(key.uid, key.locale, document, modelOf);
  const revision = revisionOf(canonical);
  return { key, document, fileDigests, filesFrom, canonical, seal, revision };
}
