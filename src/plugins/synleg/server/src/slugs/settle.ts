import type { Core } from '@strapi/strapi';
import type { Worded } from '../../../shared/languages';
import type { Draft } from '../saving/drafts';
import { refusal, wordsFor } from '../saving/refuse';
import type { Model, SlugRule } from '../schema/model';
import { decide, type Decision, type Titled } from './decide-slug';
import { hasBeenPublic } from './former-slug';
import { fallbackOf, titleOf } from './schema-rule';
import { nextFree } from './slug';
import { lockScope, scopeOf, takenSlugs } from './taken';

/** A draft that was just written, and what its document was before. */
export interface Written {
  model: Model;
  rule: SlugRule;
  draft: Draft;
  /** the same draft before the save; undefined when it is new */
  before: Draft | undefined;
  /** the draft from which the other languages were made, as it is now */
  origin: Draft;
}

export interface Settled {
  slug: string | null;
  everPublic: boolean;
}

const CLASH: Worded = {
  nn: 'Adressa «{slug}» er alt i bruk. Vel ei anna, eller la feltet stå tomt.',
  nb: 'Adressen «{slug}» er alt i bruk. Velg en annen, eller la feltet stå tomt.',
  da: 'Adressen »{slug}« er allerede i brug. Vælg en anden, eller lad feltet stå tomt.',
  en: 'The address “{slug}” is already in use. Choose another, or leave the field empty.',
};

const slugIn = (draft: Draft): string | null =>
  typeof draft['slug'] === 'string' && draft['slug'] !== '' ? draft['slug'] : null;

const titled = (rule: SlugRule, draft: Draft): Titled => ({
  title: titleOf(rule, draft),
  slug: slugIn(draft),
});

/** Where all languages share an address, those that were made later keep to the first one's. */
function decideFor({ model, rule, draft, before, origin }: Written, everPublic: boolean): Decision {
  const follower = !rule.perLocale && draft.id !== origin.id;
  const inherited = follower ? { title: '', slug: slugIn(origin) } : null;
  return decide({
    locale: draft.locale,
    before: before ? titled(rule, before) : inherited,
    after: titled(rule, draft),
    everPublished: everPublic || follower,
    fallback: fallbackOf(model),
  });
}

async function resolve(
  strapi: Core.Strapi,
  written: Written,
  decision: Decision,
): Promise<string | null> {
  if (decision.kind === 'none') return null;
  const { model, rule, draft } = written;
  await lockScope(strapi, model, rule, scopeOf(rule, draft));
  const taken = await takenSlugs(strapi, model, rule, draft, decision.slug);
  if (decision.kind === 'made') return nextFree(decision.slug, taken);
  if (!taken.has(decision.slug)) return decision.slug;
  const message = wordsFor(strapi, CLASH).replace('{slug}', decision.slug);
  throw refusal([{ path: 'slug', message }]);
}

/** What has no drafts is public from its first save. */
function isPublic(strapi: Core.Strapi, { model, rule, draft, before }: Written): Promise<boolean> {
  if (!model.options?.draftAndPublish) return Promise.resolve(before !== undefined);
  return hasBeenPublic(strapi, model.uid, draft.documentId, rule.perLocale ? draft.locale : null);
}

/**
 * Gives a draft the slug it shall have, by the rule in its schema.
 * @throws ValidationError when the slug that was written for it belongs to another document
 */
export async function settleSlug(strapi: Core.Strapi, written: Written): Promise<Settled> {
  const everPublic = await isPublic(strapi, written);
  const slug = await resolve(strapi, written, decideFor(written, everPublic));
  const { draft, model } = written;
  if (slug !== slugIn(draft)) {
    await strapi.db.query(model.uid).update({ where: { id: draft.id }, data: { slug } });
  }
  return { slug, everPublic };
}
