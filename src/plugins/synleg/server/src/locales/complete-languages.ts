import type { Core } from '@strapi/strapi';
import { LANGUAGES } from '../../../shared/languages';
import { approvalOf } from '../approval';
import { draftsOf, writeDraft, writtenDocument } from '../saving/drafts';
import { whenSaving } from '../saving/when-saving';
import type { Model } from '../schema/model';
import { copiedRelations, copiedValues, standsInEveryLanguage } from './copied';

/** Makes one language that is missing; saving it makes the next, until all are there. */
async function makeNext(strapi: Core.Strapi, model: Model, documentId: string): Promise<void> {
  const drafts = await draftsOf(strapi, model, documentId, copiedRelations(model));
  const origin = drafts[0];
  const missing = LANGUAGES.find((language) => drafts.every(({ locale }) => locale !== language));
  if (!origin || !missing) return;
  const values = copiedValues(model, origin);
  await approvalOf(strapi).asSystem(() =>
    writeDraft(strapi, model.uid, { documentId, locale: missing }, values),
  );
}

/**
 * Strapi finds the target of a relation in the language of the entry only, so what others point to (a unit, a
 * municipality) must stand in every language. A language made here is a draft with no more than a name and an address.
 */
export function completeLanguages(strapi: Core.Strapi): void {
  whenSaving(strapi, standsInEveryLanguage, (save, next) =>
    strapi.db.transaction(async () => {
      const answer = await next();
      const document = writtenDocument(answer);
      if (document) await makeNext(strapi, save.model, document);
      return answer;
    }),
  );
}
