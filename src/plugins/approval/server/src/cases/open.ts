import { lockAuditLog } from '../audit/append';
import { type Context, rolesOf } from '../context';
import { type HashedDraft, loadDraft, modelsOf } from '../drafts/load';
import { titleOf } from '../drafts/title';
import type { Actor, EntryKey } from '../types';
import type { ContributorRef } from '../workflow/situation';
import { aboutCase, recordHappening } from './happening';
import { type CaseRecord, findCase, openCase } from './store';

/** What a case shows of its draft without opening it: what it is called and where it belongs. */
export async function describe(context: Context, draft: HashedDraft) {
  const model = modelsOf(context.strapi)(draft.key.uid);
  const unit = await context.registrations.resolver.unitOf(draft);
  return { title: titleOf(model, draft.document), unit };
}

/** Who opens a case, why, and whose contribution its content already is. */
interface Opening {
  actor: Actor;
  action: 'create' | 'found';
  contributors: ContributorRef[];
}

/**
 * Opens the case of a draft and records it, in the transaction of whoever asks.
 * @returns null when somebody else has opened it meanwhile
 */
export async function openCaseFor(
  context: Context,
  draft: HashedDraft,
  { actor, action, contributors }: Opening,
): Promise<CaseRecord | null> {
  await lockAuditLog(context.strapi);
  if (await findCase(context.strapi, draft.key)) return null;
  const about = await describe(context, draft);
  const record = await openCase(context.strapi, draft, { ...about, contributors });
  await recordHappening(context, {
    ...aboutCase(record),
    action,
    from: null,
    to: record.stage,
    draft,
    actor,
    roles: await rolesOf(context, actor, about.unit),
    at: new Date(),
  });
  return record;
}

const FOUND: Opening = { actor: { kind: 'system' }, action: 'found', contributors: ['system'] };

/** The case of a draft; opens it for a draft that came in past the document service, such as an import. */
export async function caseFor(context: Context, key: EntryKey): Promise<CaseRecord | null> {
  const { strapi } = context;
  const existing = await findCase(strapi, key);
  if (existing) return existing;
  return strapi.db.transaction(async () => {
    const draft = await loadDraft(strapi, key);
    if (!draft) return null;
    return (await openCaseFor(context, draft, FOUND)) ?? findCase(strapi, key);
  });
}
