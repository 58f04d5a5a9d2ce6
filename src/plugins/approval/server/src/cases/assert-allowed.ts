import { ACTIONS } from '../../../shared/vocabulary';
import { say } from '../../../shared/words/say';
import { languageOf } from '../actor/actor';
import { refuse } from '../errors';
import type { Actor, TransitionRequest } from '../types';
import { refusals } from '../workflow/refusals';
import { readTimes, type Times } from '../workflow/times';
import { RULES } from '../workflow/transitions';
import type { CaseRecord } from './store';
import type { Survey } from './survey';

/**
 * Refuses what this person may not do in this case now. Roles and lapsed approvals come before the version, everything
 * else after: a loser of a race is told it lost.
 * @throws the weightiest refusal, or approval.stale_version
 */
export function assertAllowed(
  request: TransitionRequest,
  record: CaseRecord,
  look: Survey,
  actor: Actor,
) {
  const language = languageOf(actor);
  const reasons = refusals(request.action, look.situation);
  const [first] = reasons;
  const outsideStage = reasons.includes('action_not_allowed_in_stage');
  if (first === 'not_your_role') throw refuse(first, language);
  if (first === 'content_changed' && outsideStage) throw refuse(first, language);
  if (request.version !== record.version) throw refuse('stale_version', language);
  if (first === undefined) return;
  const values = {
    stage: say(language, `stage_${record.stage}`),
    count: look.issues.filter((issue) => issue.severity === 'block').length,
  };
  throw refuse(first, language, {
    values,
    ...(first === 'requirements_not_met' && { issues: look.issues }),
  });
}

/** Refuses an action that is not on the closed list. @throws approval.unknown_action */
export function assertKnown(action: string, actor: Actor) {
  if (ACTIONS.some((known) => known === action)) return;
  throw refuse('unknown_action', languageOf(actor), {
    values: { action, known: ACTIONS.join(', ') },
  });
}

/**
 * Refuses what the request itself lacks.
 * @returns the times that count
 * @throws approval.comment_required, approval.invalid_time
 */
export function assertWellFormed(request: TransitionRequest, actor: Actor, now: Date): Times {
  const language = languageOf(actor);
  if (RULES[request.action].needsComment && !request.comment?.trim()) {
    throw refuse('comment_required', language);
  }
  const read = readTimes(request.action, request, now);
  if ('times' in read) return read.times;
  const reason = say(language, `invalid_time_${read.problem}`);
  throw refuse('invalid_time', language, { values: { field: read.field, reason } });
}
