import type { CasePage } from '../../../shared/answers';
import type { Action, Workflow } from '../../../shared/vocabulary';
import { undoOf } from './needs';
import type { CaseWords } from './use-case-words';

/** What came of an action, in words. */
export interface Outcome {
  readonly kind: 'done' | 'refused';
  readonly text: string;
  /** the version that it led to: what somebody did since makes it old */
  readonly version: number | null;
  readonly undo: Action | null;
}

interface Telling {
  say: CaseWords;
  when: (instant: string) => string;
}

function told(action: Action, page: CasePage, { say, when }: Telling): string {
  if (action === 'submit') {
    return say(`outcome.submit.${page.stage === 'hearing' ? 'hearing' : 'leader_review'}`);
  }
  if (action !== 'publish') return say(`outcome.${action}`);
  return page.stage === 'scheduled' && page.publishAt !== null
    ? say('outcome.publish.scheduled', { when: when(page.publishAt) })
    : say('outcome.publish.published');
}

/** What happens next, after an action that went well. */
export const done = (action: Action, page: CasePage, telling: Telling): Outcome => ({
  kind: 'done',
  text: told(action, page, telling),
  version: page.version,
  undo: undoOf(action, page.stage),
});

/** As much of a failed request as can be told. */
interface Failure {
  name?: string;
  message?: string;
  status?: number;
  details?: unknown;
}

const codeOf = ({ details }: Failure): unknown =>
  typeof details === 'object' && details !== null && 'code' in details ? details.code : undefined;

/** Why it did not go: the server's own words, unless it was never reached. */
export function refused(failure: Failure, say: CaseWords): Outcome {
  const answered = failure.status !== undefined && failure.message;
  const stale = codeOf(failure) === 'approval.stale_version';
  const text = stale ? say('outcome.refreshed') : answered ? failure.message : undefined;
  return {
    kind: 'refused',
    text: text ?? say('outcome.unreachable'),
    version: null,
    undo: null,
  };
}

/** The verb on a button: a submission goes to the hearing first where there is one. */
export function verbOf(action: Action, workflow: Workflow, say: CaseWords, later = false): string {
  if (action === 'submit' && workflow === 'with-hearing') return say('action.submit.hearing');
  if (action === 'publish' && later) return say('action.publish.later');
  return say(`action.${action}`);
}
