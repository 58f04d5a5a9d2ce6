import type { Core } from '@strapi/strapi';
import { type Draft, draftsOf, writeDraft, writtenBy, writtenDocument } from '../saving/drafts';
import { type Save, whenSaving } from '../saving/when-saving';
import { isValues, type SlugRule } from '../schema/model';
import { remember } from './former-slug';
import { slugRuleOf } from './schema-rule';
import { type Settled, settleSlug, type Written } from './settle';

/** Whoever saved sees the slug in the answer, wherever the answer holds it. */
function showIn(answer: unknown, { draft }: Written, slug: string | null): void {
  if (!isValues(answer)) return;
  const entries = Array.isArray(answer['entries']) ? (answer['entries'] as unknown[]) : [answer];
  for (const entry of entries) {
    if (isValues(entry) && entry['id'] === draft.id && 'slug' in entry)
      Object.assign(entry, { slug });
  }
}

const changedFrom = ({ before }: Written, { slug }: Settled): string | null => {
  const old = before?.['slug'];
  return typeof old === 'string' && old !== '' && old !== slug ? old : null;
};

/** All languages share the address until one of them is public; from then on each has its own case. */
async function lead(
  strapi: Core.Strapi,
  written: Written,
  settled: Settled,
  drafts: Draft[],
): Promise<void> {
  const { model, rule, draft, origin } = written;
  const old = changedFrom(written, settled);
  const bound = !settled.everPublic || !model.options?.draftAndPublish;
  if (rule.perLocale || draft.id !== origin.id || old === null || !bound) return;
  for (const other of drafts.filter(({ id, slug }) => id !== draft.id && slug === old)) {
    await writeDraft(strapi, model.uid, other, { slug: settled.slug });
  }
}

/** What has no drafts is never published by a transition, so its old address is remembered here. */
async function rememberOld(strapi: Core.Strapi, written: Written, settled: Settled): Promise<void> {
  const { model, draft } = written;
  const old = changedFrom(written, settled);
  if (old === null || model.options?.draftAndPublish) return;
  const { documentId: entryId, locale: entryLocale } = draft;
  await remember(strapi, { uid: model.uid, entryId, entryLocale, slug: old, scope: null });
}

/** A copy is made with the original's slug; only another one was written for it. */
function beforeOf(save: Save, previous: Draft[], draft: Draft): Draft | undefined {
  const before = previous.find(({ locale }) => locale === draft.locale);
  if (save.action === 'clone' && before?.['slug'] === draft['slug'])
    Object.assign(draft, { slug: null });
  return save.action === 'clone' ? undefined : before;
}

async function settleAll(
  strapi: Core.Strapi,
  save: Save,
  rule: SlugRule,
  previous: Draft[],
  answer: unknown,
): Promise<void> {
  const document = writtenDocument(answer);
  if (!document) return;
  const { model } = save;
  const drafts = await draftsOf(strapi, model, document, rule.within ? [rule.within] : []);
  for (const draft of writtenBy(save, drafts, answer)) {
    const before = beforeOf(save, previous, draft);
    const written: Written = { model, rule, draft, before, origin: drafts[0] ?? draft };
    const settled = await settleSlug(strapi, written);
    draft['slug'] = settled.slug;
    showIn(answer, written, settled.slug);
    await rememberOld(strapi, written, settled);
    await lead(strapi, written, settled, drafts);
  }
}

/** Every saved draft has a slug as soon as it has a title; Strapi's own uid fields are filled by the admin panel only. */
export function fillSlugs(strapi: Core.Strapi): void {
  whenSaving(
    strapi,
    (model) => slugRuleOf(model) !== undefined,
    (save, next) =>
      strapi.db.transaction(async () => {
        const previous = save.documentId ? await draftsOf(strapi, save.model, save.documentId) : [];
        const answer = await next();
        const rule = slugRuleOf(save.model);
        if (rule) await settleAll(strapi, save, rule, previous, answer);
        return answer;
      }),
  );
}
