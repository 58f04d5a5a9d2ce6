import type { Issue, Role } from '../../../shared/vocabulary';
import { say } from '../../../shared/words/say';
import { languageOf } from '../actor/actor';
import { type Context, rolesOf, userOf } from '../context';
import { type HashedDraft, loadDraft, modelsOf } from '../drafts/load';
import { workflowOf } from '../governed';
import { completeness, type Finding } from '../requirements/completeness';
import type { Actor, Language } from '../types';
import type { Situation } from '../workflow/situation';
import { authorsOf } from '../workflow/contributors';
import { type CaseRecord, keyOf } from './store';

/** A case as it stands for one actor: what the rules are asked about. */
export interface Survey {
  draft: HashedDraft;
  roles: Role[];
  issues: Issue[];
  situation: Situation;
}

const inWords = (language: Language, { field, key, limit }: Finding): Issue => ({
  field,
  key,
  severity: 'block',
  message: say(language, `issue_${key}`, limit === undefined ? {} : { limit }),
});

async function findIssues(
  context: Context,
  draft: HashedDraft,
  language: Language,
): Promise<Issue[]> {
  const modelOf = modelsOf(context.strapi);
  const missing = completeness(modelOf(draft.key.uid), draft.document, modelOf);
  const further = await Promise.all(
    context.registrations.checks.map(async (check) => check(draft, language)),
  );
  return [...missing.map((finding) => inWords(language, finding)), ...further.flat()];
}

/**
 * Looks at a case with an actor's eyes: the draft as it is now, the actor's roles, what holds it back.
 * @returns null when the draft is gone, or its type is governed no more
 */
export async function survey(
  context: Context,
  record: CaseRecord,
  actor: Actor,
): Promise<Survey | null> {
  const workflow = workflowOf(context.strapi, record.entryUid);
  // A type that is gone has no table to look for a draft in.
  const draft = workflow && (await loadDraft(context.strapi, keyOf(record)));
  if (!draft) return null;
  const [roles, issues] = [
    await rolesOf(context, actor, record.unit),
    await findIssues(context, draft, languageOf(actor)),
  ];
  const situation: Situation = {
    workflow,
    fourEyes: context.fourEyes,
    stage: record.stage,
    live: record.live,
    revision: draft.revision,
    knownRevision: record.revision,
    approvedRevision: record.approvedRevision,
    lapsedRevision: record.lapsedRevision,
    approvedBy: record.approvedBy,
    contributors: authorsOf(record),
    user: userOf(actor),
    roles,
    emergency: record.emergency,
    blocked: issues.some((issue) => issue.severity === 'block'),
  };
  return { draft, roles, issues, situation };
}
