import type { AllowedAction, CasePage } from '../../../shared/answers';
import { ACTIONS, type Action, type Issue } from '../../../shared/vocabulary';
import { say } from '../../../shared/words/say';
import { languageOf } from '../actor/actor';
import { type Context, rolesOf } from '../context';
import { loadDraft } from '../drafts/load';
import { refuse } from '../errors';
import type { Actor, EntryKey, Language } from '../types';
import { refusals } from '../workflow/refusals';
import type { Situation } from '../workflow/situation';
import { RULES } from '../workflow/transitions';
import { caseFor } from './open';
import { type CaseRecord, findCase } from './store';
import { survey } from './survey';
import { viewCases } from './view';

function allowance(
  action: Action,
  situation: Situation,
  issues: Issue[],
  language: Language,
): AllowedAction {
  const values = {
    stage: say(language, `stage_${situation.stage}`),
    count: issues.filter((issue) => issue.severity === 'block').length,
  };
  const reasons = refusals(action, situation).map((code) => ({
    code: `approval.${code}` as const,
    message: say(language, code, values),
  }));
  const needsComment = RULES[action].needsComment === true;
  return { action, allowed: reasons.length === 0, needsComment, reasons };
}

/** The unit that answers for an entry, whether its case is open yet or not. @throws approval.unknown_case */
async function unitOf(context: Context, key: EntryKey, language: Language): Promise<string | null> {
  const record = await findCase(context.strapi, key);
  if (record) return record.unit;
  const draft = await loadDraft(context.strapi, key);
  if (!draft) throw refuse('unknown_case', language);
  return context.registrations.resolver.unitOf(draft);
}

/**
 * The case an actor asks for. A super admin, who sees every entry, sees every case too, but has no role in it.
 * @throws approval.unknown_case, approval.not_your_role
 */
export async function readableCase(
  context: Context,
  actor: Actor,
  key: EntryKey,
): Promise<CaseRecord> {
  const language = languageOf(actor);
  const roles = await rolesOf(context, actor, await unitOf(context, key, language));
  const overseer = actor.kind === 'user' && actor.superAdmin;
  if (roles.length === 0 && !overseer) throw refuse('not_your_role', language);
  const record = await caseFor(context, key);
  if (!record) throw refuse('unknown_case', language);
  return record;
}

/** A case with what this actor may do in it and what is still missing. */
export async function casePage(context: Context, actor: Actor, key: EntryKey): Promise<CasePage> {
  const language = languageOf(actor);
  const record = await readableCase(context, actor, key);
  const look = await survey(context, record, actor);
  const [view] = await viewCases(context, [record], language);
  if (!look || !view) throw refuse('unknown_case', language);
  const { situation, issues } = look;
  return {
    ...view,
    workflow: situation.workflow,
    allowedActions: ACTIONS.map((action) => allowance(action, situation, issues, language)),
    issues,
  };
}
