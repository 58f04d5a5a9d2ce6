import type { Revision, Stage, UserId } from '../../types';
import type { ContributorRef } from '../../workflow/situation';

/** An audit record, as far as it says how a case must stand. */
export interface LoggedStep {
  action: string;
  toStage: Stage | null;
  version: number;
  revision: Revision | null;
  actor: ContributorRef;
}

/** How a case must stand when nothing but what the log tells has happened to it. */
export interface Logged {
  /** null when the entry was deleted */
  stage: Stage | null;
  version: number;
  liveRevision: Revision | null;
  /** the approval that stands */
  approval: { revision: Revision | null; by: UserId | null } | null;
  /** who has written since the last publication; those behind a copied text or a replaced file come on top */
  contributors: ContributorRef[];
}

const NOTHING: Logged = {
  stage: null,
  version: 0,
  liveRevision: null,
  approval: null,
  contributors: [],
};

const userIn = (reference: ContributorRef): UserId | null =>
  reference.startsWith('user:') ? (Number(reference.slice('user:'.length)) as UserId) : null;

const publishes = ({ action, toStage }: LoggedStep) =>
  action === 'emergency_publish' || (action === 'publish' && toStage === 'published');

/** A case whose draft was found gone is over, as after a deletion; what is live stays live, whoever broke its rows. */
const closes = ({ liveRevision }: Logged, { action, toStage }: LoggedStep) =>
  action === 'tampering_found' && toStage === null && liveRevision === null;

const VOID_APPROVAL = new Set([
  'submit',
  'request_changes',
  'withdraw',
  'edit',
  'discard',
  'file_replaced',
]);
const CONTRIBUTE = new Set(['create', 'found', 'edit', 'file_replaced']);

function effect(before: Logged, step: LoggedStep): Partial<Logged> {
  const { action, revision, actor } = step;
  if (action === 'delete' || closes(before, step)) return { ...NOTHING, version: step.version };
  if (publishes(step)) return { liveRevision: revision, approval: null, contributors: [] };
  if (action === 'unpublish') return { liveRevision: null };
  if (action === 'approve') return { approval: { revision, by: userIn(actor) } };
  // What was found and put right has cost the case its approvals, unless it was only a published row.
  const moved = action === 'tampering_found' && step.version !== before.version;
  return {
    ...((VOID_APPROVAL.has(action) || moved) && { approval: null }),
    ...(action === 'discard' && { contributors: [] }),
    ...(CONTRIBUTE.has(action) && {
      contributors: [...new Set([...before.contributors, actor])],
    }),
  };
}

/** What one more step makes of it. */
export const withStep = (before: Logged | null, step: LoggedStep): Logged => ({
  ...(before ?? NOTHING),
  stage: step.toStage,
  version: step.version,
  ...effect(before ?? NOTHING, step),
});

/**
 * Reads out of the log how a case must stand.
 * @param steps of one entry in one language, the oldest first
 * @returns null when the log knows nothing of the entry
 */
export function readLog(steps: readonly LoggedStep[]): Logged | null {
  return steps.reduce<Logged | null>(withStep, null);
}
