import type { Core } from '@strapi/strapi';
import { lockRowsOf } from '../saving/lock';
import { type Draft, targetOf } from '../saving/drafts';
import type { Model, SlugRule } from '../schema/model';
import { PUBLICATION, UNIT } from '../snapshots/rows';

const isMissingScope = (rule: SlugRule, scope: string | null) =>
  rule.within !== undefined && !scope;

/** The unit or municipality among whose entries the address must be the only one; null when none is chosen, or needed. */
export const scopeOf = (rule: SlugRule, draft: Draft): string | null =>
  rule.within ? targetOf(draft, rule.within) : null;

/** Holds the others back until this transaction has taken its slug. */
export async function lockScope(
  strapi: Core.Strapi,
  model: Model,
  rule: SlugRule,
  scope: string | null,
): Promise<void> {
  const target = rule.within && model.attributes[rule.within]?.target;
  if (target && scope) await lockRowsOf(strapi, target, scope);
}

/**
 * The same among what is live: a published row can lose its unit (Strapi unties it when the unit itself is published
 * anew), and its address is then known to the publication alone.
 */
async function liveSlugs(
  strapi: Core.Strapi,
  { uid }: Model,
  rule: SlugRule,
  draft: Draft,
  slug: string,
): Promise<string[]> {
  const scope = scopeOf(rule, draft);
  if (scope === null) return [];
  const rows = (await strapi.db.query(PUBLICATION).findMany({
    select: ['slug'],
    where: {
      entryUid: uid,
      live: true,
      slug: { $startsWith: slug },
      entryId: { $ne: draft.documentId },
      ...(uid === UNIT ? { municipalityId: scope } : { unitId: scope }),
      ...(rule.perLocale ? { entryLocale: draft.locale } : {}),
    },
  })) as { slug: string }[];
  return rows.map((row) => row.slug);
}

/** Slugs of other documents, drafts and published, that begin alike. */
export async function takenSlugs(
  strapi: Core.Strapi,
  model: Model,
  rule: SlugRule,
  draft: Draft,
  slug: string,
): Promise<Set<string>> {
  const scope = scopeOf(rule, draft);
  if (isMissingScope(rule, scope)) return new Set();
  const rows = (await strapi.db.query(model.uid).findMany({
    select: ['slug'],
    where: {
      slug: { $startsWith: slug },
      documentId: { $ne: draft.documentId },
      ...(rule.within ? { [rule.within]: { documentId: scope } } : {}),
      ...(rule.perLocale ? { locale: draft.locale } : {}),
    },
  })) as { slug: string }[];
  const live = await liveSlugs(strapi, model, rule, draft, slug);
  return new Set([...rows.map((row) => row.slug), ...live]);
}
