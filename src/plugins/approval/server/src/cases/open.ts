import { actorReference } from '../actor/reference';
import { appendToAuditLog } from '../audit/append';
import { type Context, rolesOf } from '../context';
import { type HashedDraft, loadDraft, modelsOf } from '../drafts/load';
import { titleOf } from '../drafts/title';
import type { Actor, EntryKey } from '../types';
import { type CaseRecord, findCase, openCase } from './store';

/** What a case shows of its draft without opening it: what it is called and where it belongs. */
export async function describe(context: Context, draft: HashedDraft) {
  const model = modelsOf(context.strapi)(draft.key.uid);
  const unit = await context.registrations.resolver.unitOf(draft);
  return { title: titleOf(model, draft.document), unit };
}

/** Opens the case of a draft and records it, in the transaction of whoever asks. */
export async function openCaseFor(
  context: Context,
  draft: HashedDraft,
  actor: Actor,
  action: string,
) {
  const about = await describe(context, draft);
  const record = await openCase(context.strapi, draft, {
    ...about,
    contributors: [actorReference(actor)],
  });
  await appendToAuditLog(context.strapi, {
    key: draft.key,
    action,
    from: null,
    to: record.stage,
    version: record.version,
    revision: draft.revision,
    actor,
    roles: await rolesOf(context, actor, about.unit),
    at: new Date(),
  });
  return record;
}

/** The case of a draft; opens it for a draft that came in past the document service, such as an import. */
export async function caseFor(context: Context, key: EntryKey): Promise<CaseRecord | null> {
  const existing = await findCase(context.strapi, key);
  if (existing) return existing;
  return context.strapi.db.transaction(async () => {
    const draft = await loadDraft(context.strapi, key);
    return draft && openCaseFor(context, draft, { kind: 'system' }, 'found');
  });
}
