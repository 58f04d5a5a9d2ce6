import type { Core } from '@strapi/strapi';
import type { Transition } from 'strapi-plugin-approval/strapi-server';
import { approvalOf } from '../approval';
import { isValues } from '../schema/model';
import { modelOf } from '../schema/of-strapi';
import { remember } from './former-slug';
import { slugRuleOf } from './schema-rule';

const idOf = (relation: unknown): string | null =>
  isValues(relation) && typeof relation['documentId'] === 'string' ? relation['documentId'] : null;

async function rememberPublished(
  strapi: Core.Strapi,
  { key, to, draft }: Transition,
): Promise<void> {
  const model = modelOf(strapi, key.uid);
  const rule = model && slugRuleOf(model);
  const slug = draft.document['slug'];
  if (to !== 'published' || !rule || typeof slug !== 'string') return;
  const scope = rule.within ? idOf(draft.document[rule.within]) : null;
  const { uid, documentId: entryId, locale: entryLocale } = key;
  await remember(strapi, { uid, entryId, entryLocale, slug, scope });
}

/** Runs inside the publishing transaction: what is public without a memory of its address does not exist. */
export function rememberWhatIsPublished(strapi: Core.Strapi): void {
  approvalOf(strapi).onTransition((transition) => rememberPublished(strapi, transition));
}
