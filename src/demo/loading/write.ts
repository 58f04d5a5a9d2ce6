import type { Core } from '@strapi/strapi';
import type { UserId } from 'strapi-plugin-approval/strapi-server';
import type { Locale } from '../content/demo';
import { approvalOf, documentsOf } from './registry';

export interface Target {
  uid: string;
  /** null: there is none yet */
  documentId: string | null;
  locale: Locale;
}

/**
 * Saves one language of a document as `author`, the way the panel does.
 * @returns the document's id
 */
export function write(
  strapi: Core.Strapi,
  author: UserId,
  { uid, documentId, locale }: Target,
  fields: object,
): Promise<string> {
  const documents = documentsOf(strapi, uid);
  return approvalOf(strapi).actAs(author, async () => {
    if (documentId === null) {
      const data = { ...fields, createdBy: author, updatedBy: author };
      return (await documents.create({ data, locale, status: 'draft' })).documentId;
    }
    const data = { ...fields, updatedBy: author };
    await documents.update({ documentId, data, locale, status: 'draft' });
    return documentId;
  });
}
