import type { UID } from '@strapi/strapi';
import { caseFor } from '../../cases/open';
import { type CaseChange, changeCase, findCase, removeCase, resealCase } from '../../cases/store';
import type { Context } from '../../context';
import { type HashedDraft, loadDraft } from '../../drafts/load';
import { localeParam } from '../../drafts/locale';
import { stillSays } from '../../kept-revisions/today';
import type { EntryKey } from '../../types';
import { underPermit } from '../permit';
import type { Tampering } from './judge';
import type { Logged } from './logged';
import type { LookedAt } from './look';
import { restoreDraft } from './restore-draft';

/** Makes a draft of what stands there without an approval; what a draft stands beside is no draft and goes. */
async function takeBack(context: Context, { key, hasDraft, published }: LookedAt): Promise<void> {
  const { strapi } = context;
  const { uid, documentId, locale } = key;
  const draft = await loadDraft(strapi, key);
  const revision = draft?.revision ?? ('' as HashedDraft['revision']);
  await underPermit({ key, revision }, async () => {
    const [first] = published;
    if (!hasDraft && first) {
      await strapi.db.query(uid).update({ where: { id: first.id }, data: { publishedAt: null } });
    }
    await strapi
      .documents(uid as UID.ContentType)
      .unpublish({ documentId, ...localeParam(locale) });
  });
}

/** Publishes what was approved once more, where the draft still says exactly that; nobody else knows it whole. */
async function publishAgain({ strapi }: Context, key: EntryKey, logged: Logged | null) {
  const draft = await loadDraft(strapi, key);
  if (!draft || !(await stillSays(strapi, draft, logged?.liveRevision ?? null))) return;
  const { uid, documentId, locale } = key;
  await underPermit({ key, revision: draft.revision }, () =>
    strapi.documents(uid as UID.ContentType).publish({ documentId, ...localeParam(locale) }),
  );
  const record = await findCase(strapi, key);
  if (record && record.liveSeal !== draft.seal) await resealCase(strapi, record, draft.seal);
}

/** Holds a case to what the log says. An approval of what was tampered with is none: it is to be asked for again. */
async function correctCase(context: Context, { key, logged }: LookedAt): Promise<void> {
  const { strapi } = context;
  const liveRevision = logged?.liveRevision ?? null;
  const isLive = liveRevision !== null;
  const draft =
    (await loadDraft(strapi, key)) ?? (isLive ? await restoreDraft(context, key) : null);
  const record = draft && (await caseFor(context, key));
  if (!record) return;
  const change: CaseChange = {
    stage: (await stillSays(strapi, draft, liveRevision)) ? 'published' : 'drafting',
    live: isLive,
    liveRevision,
    revision: draft.revision,
    approvedRevision: null,
    approvedBy: null,
    submittedBy: null,
    dueAt: null,
    publishAt: null,
    plannedUnpublishAt: null,
    contributors: [...new Set([...record.contributors, ...(logged?.contributors ?? [])])],
    movedAt: new Date().toISOString(),
    ...(!isLive && { liveSeal: null, unpublishAt: null }),
  };
  const version = Math.max(record.version, logged?.version ?? 0);
  await changeCase(strapi, { ...record, version }, change);
}

async function mendOne(context: Context, looked: LookedAt, kind: Tampering): Promise<void> {
  const { key, record, logged } = looked;
  const isLive = (logged?.liveRevision ?? null) !== null;
  switch (kind) {
    case 'published_outside':
      return takeBack(context, looked);
    case 'published_missing':
    case 'published_changed':
      return publishAgain(context, key, logged);
    case 'case_changed':
      return correctCase(context, looked);
    case 'draft_missing':
      if (isLive) return correctCase(context, looked);
      if (record) await removeCase(context.strapi, record);
      return;
    case 'copy_unapproved':
    case 'copy_missing':
      return context.registrations.copies?.correct(key, logged?.liveRevision ?? null);
    case 'draft_changed':
      // Nothing to mend in the rows: the case goes back, see `review-drafts.ts`.
      return;
  }
}

/** Puts right what can be put right without losing anything. */
export async function mend(
  context: Context,
  looked: LookedAt,
  kinds: readonly Tampering[],
): Promise<void> {
  for (const kind of kinds) await mendOne(context, looked, kind);
}
