import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LANGUAGE } from '../../../shared/languages';
import { isValues, type Model } from '../schema/model';
import type { Save } from './when-saving';

/** A stored row of an entry that is not published; of a type without drafts, its only row. */
export interface Draft {
  id: number;
  documentId: string;
  locale: string;
  [attribute: string]: unknown;
}

/**
 * All drafts of a document, one a language, oldest first.
 * @param populate names of relations to load as rows with a `documentId`
 */
export async function draftsOf(
  strapi: Core.Strapi,
  model: Model,
  documentId: string,
  populate: string[] = [],
): Promise<Draft[]> {
  const unpublished = model.options?.draftAndPublish ? { publishedAt: null } : {};
  return (await strapi.db.query(model.uid).findMany({
    where: { documentId, ...unpublished },
    orderBy: { id: 'asc' },
    populate,
  })) as Draft[];
}

/** Picks from the drafts of the saved document those that this save has written. */
export function writtenBy(save: Save, drafts: Draft[], answer: unknown): Draft[] {
  if (save.action === 'clone') return drafts;
  const locale =
    isValues(answer) && typeof answer['locale'] === 'string' ? answer['locale'] : save.locale;
  return drafts.filter((draft) => draft.locale === (locale ?? DEFAULT_LANGUAGE));
}

/** The document that a save has written; null when there was nothing to write to. */
export const writtenDocument = (answer: unknown): string | null =>
  isValues(answer) && typeof answer['documentId'] === 'string' ? answer['documentId'] : null;

/** The document that a draft points to with one of its relations. */
export function targetOf(draft: Draft, relation: string): string | null {
  const target = draft[relation];
  return isValues(target) && typeof target['documentId'] === 'string' ? target['documentId'] : null;
}

/** Changes a draft in one language, or makes it, through the document service: with every guard that stands there. */
export async function writeDraft(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: Pick<Draft, 'documentId' | 'locale'>,
  data: Record<string, unknown>,
): Promise<void> {
  // Strapi would derive the type of `data` from the uid; this one is known only when it runs.
  const documents = strapi.documents(uid as UID.ContentType) as unknown as {
    update(params: object): Promise<unknown>;
  };
  await documents.update({ documentId, locale, data });
}
