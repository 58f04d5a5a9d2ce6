import type { Outcome } from './carry-out';
import type { Evidence, Evidences, Row } from './evidence';
import { ACTIONS, type Action, type Step } from './steps';
import { LOCALES, type Locale } from './world';

/** A step with what was there before and after it. */
export interface Observation {
  step: Step;
  outcome: Outcome;
  before: Evidences;
  after: Evidences;
}

/** What an invariant has to say: nothing, or what is broken. */
type Complaint = string | null;
type Invariant = (observation: Observation) => Complaint;

const PUBLISHING: readonly unknown[] = ['publish', 'emergency_publish'];
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const other = (locale: Locale): Locale => LOCALES.find((each) => each !== locale) ?? locale;
const isPublication = (record: Row) =>
  PUBLISHING.includes(record.action) && record.to_stage === 'published';

const newRecords = ({ step, before, after }: Observation): Row[] =>
  after[step.locale].audit.slice(before[step.locale].audit.length);

/** 1. Nothing is served that is not a snapshot, and a snapshot exists only for a revision that its approvals name. */
const servedAreSnapshots: Invariant = ({ step, after }) => {
  const { served, snapshots, audit, published, case: record } = after[step.locale];
  const named = new Set(audit.filter(isPublication).map(({ revision }) => revision));
  const unnamed = snapshots.find(({ revision }) => !named.has(revision));
  if (unnamed) return `a snapshot of ${String(unnamed.revision)}, which nobody published`;
  if (!served) return record?.live ? 'a live case that the public does not see' : null;
  if (!snapshots.some(({ revision }) => revision === served.revision)) return 'served, no snapshot';
  if (published[0]?.title !== served.title) return 'served is another text than stands published';
  return record?.live && record.live_revision === served.revision
    ? null
    : 'served, though the case is not live with it';
};

const VOIDS: readonly unknown[] = ['edit', 'file_replaced', 'discard', 'submit', 'request_changes'];

/** The last word of a leader before a publication, unless something has made it void since. */
function standingApproval(audit: Row[], publication: Row): Row | null {
  const before = audit.filter(({ sequence }) => Number(sequence) < Number(publication.sequence));
  for (const record of before.reverse()) {
    if (record.action === 'approve') return record;
    if (VOIDS.includes(record.action)) return null;
  }
  return null;
}

const WRITES: readonly unknown[] = ['create', 'found', 'edit', 'file_replaced'];

/** Who wrote what a record published: every hand since the publication before it, or since it was thrown away. */
function authorsOf(audit: Row[], publication: Row): Set<unknown> {
  const authors = new Set<unknown>();
  for (const record of audit) {
    if (record === publication) break;
    // What went out in an emergency has been seen by its authors alone, so they stay authors.
    const isSeen = record.action === 'publish' && record.to_stage === 'published';
    if (isSeen || record.action === 'discard') authors.clear();
    if (WRITES.includes(record.action)) authors.add(record.actor);
  }
  return authors;
}

/** Who decided on a publication: for a planned one, whoever planned it. */
const publisherOf = (audit: Row[], publication: Row): unknown =>
  publication.actor === 'system'
    ? audit.findLast(({ action, to_stage: to }) => action === 'publish' && to === 'scheduled')
        ?.actor
    : publication.actor;

/** 2. Approved is published: what the leader approved, the web editor published and the public has are one. */
const approvedIsPublished: Invariant = (observation) => {
  const { before, after, step } = observation;
  const { audit, published } = after[step.locale];
  for (const record of newRecords(observation).filter(({ action }) => action === 'publish')) {
    const approval = standingApproval(audit, record);
    if (!approval) return 'published without a standing approval';
    if (approval.revision !== record.revision) return 'published another text than was approved';
    const isOut = record.to_stage === 'published';
    if (isOut && published[0]?.title !== before[step.locale].draft?.title)
      return 'published another text than the draft said';
    const publisher = publisherOf(audit, record);
    if (approval.actor === publisher) return 'approved and published by one person';
    const authors = authorsOf(audit, record);
    if (authors.has(approval.actor) && authors.has(publisher))
      return 'approved and published by two of its authors';
  }
  return null;
};

/** 2, the other half: an edit in between voids the approvals, whoever made it and however. */
const savesAreFollowed: Invariant = (observation) => {
  const { step, before, after } = observation;
  const [was, is] = [before[step.locale], after[step.locale]];
  if (step.kind === 'tamper' || was.draft?.title === is.draft?.title) return null;
  const isFollowed = newRecords(observation).some(({ action }) =>
    ['edit', 'discard', 'tampering_found'].includes(String(action)),
  );
  if (!isFollowed) return 'a text was changed, and its case does not know';
  return is.case?.approved_revision ? 'a text was changed, and its approval stands' : null;
};

const columns = ({ published }: Evidence) => published;

/** A change of no rows is none, so nobody need refuse it. */
const VACUOUS_WHEN_NOTHING_IS_PUBLISHED: readonly unknown[] = [
  'panel: bulk unpublish',
  'database query: change published row',
  'database query: remove published row',
];
const isVacuous = ({ step, before }: Observation) =>
  step.kind === 'go around' &&
  VACUOUS_WHEN_NOTHING_IS_PUBLISHED.includes(step.path) &&
  before[step.locale].published.length === 0;

/** 3. Published rows come, change and go by transitions alone; what else did it is put right and recorded. */
const rowsFollowTransitions: Invariant = (observation) => {
  const { step, outcome, before, after } = observation;
  if (step.kind === 'go around' && outcome.leaked && !isVacuous(observation))
    return `went through: ${JSON.stringify(step)}`;
  const now = after[step.locale];
  const isTransition = newRecords(observation).some(
    (record) => isPublication(record) || record.action === 'unpublish',
  );
  const isMended = newRecords(observation).some(({ action }) => action === 'tampering_found');
  if (!isTransition && !isMended && !same(columns(before[step.locale]), columns(now))) {
    return 'published rows changed without a transition';
  }
  return now.published.length === (now.case?.live ? 1 : 0)
    ? null
    : `${now.published.length} published rows, live: ${String(now.case?.live)}`;
};

/** 4. Every transition has its record, and every record its transition. */
const recordedOrNotDone: Invariant = (observation) => {
  const { step, outcome, after } = observation;
  const { case: record, audit } = after[step.locale];
  const actions = newRecords(observation).map(({ action }) => action);
  const chosen = actions.filter((action) => ACTIONS.includes(action as Action));
  const asked = step.kind === 'time passes' ? chosen : outcome.accepted;
  if (!same(chosen, asked)) return `done ${asked.join()}, recorded ${chosen.join()}`;
  const last = audit.at(-1);
  const matches = last?.version === record?.version && last?.to_stage === record?.stage;
  return matches ? null : 'the case stands elsewhere than its last record says';
};

/** 5. Of simultaneous transitions of one case exactly one wins; the others are told that they were late. */
const oneWinner: Invariant = ({ step, outcome }) => {
  if (step.kind !== 'race') return null;
  if (outcome.accepted.length > 1) return `${outcome.accepted.length} winners`;
  const late = outcome.codes.filter((code) => code === 'approval.stale_version').length;
  const isWon = outcome.accepted.length === 1;
  return isWon && late !== outcome.codes.length ? `losers were told ${outcome.codes.join()}` : null;
};

/** 6. The log only grows, and each record names the one before it. */
const logIsAppendOnly: Invariant = ({ step, outcome, before, after }) => {
  if (step.kind === 'rewrite the log' && outcome.leaked) return `the log let itself ${step.how}`;
  for (const locale of LOCALES) {
    const kept = after[locale].audit.slice(0, before[locale].audit.length);
    if (!same(kept, before[locale].audit)) return `records changed by ${step.kind}`;
  }
  const all = LOCALES.flatMap((locale) => after[locale].audit);
  const hashes = new Map(all.map((record) => [record.sequence, record.hash]));
  const torn = all.find(({ sequence, previous_hash: previous }) => {
    const expected = hashes.get(Number(sequence) - 1);
    return expected !== undefined && expected !== previous;
  });
  return torn ? `the chain is torn at ${String(torn.sequence)}` : null;
};

/** What time may do to a case, by the stage it stands in. */
const BY_TIME: Record<string, string[][]> = {
  scheduled: [['publish'], ['schedule_stopped']],
  hearing: [['close_hearing']],
};

/** 7. What was planned happens once, and only then. */
const plannedHappensOnce: Invariant = (observation) => {
  const { step, before } = observation;
  if (step.kind !== 'time passes') return null;
  const actions = newRecords(observation).map(({ action }) => action);
  const expected = BY_TIME[String(before[step.locale].case?.stage)] ?? [[]];
  return expected.some((each) => same(each, actions)) ? null : `time did ${actions.join()}`;
};

/** 8. Languages are independent: what happens in one touches nothing of the other. */
const languagesAreIndependent: Invariant = ({ step, before, after }) => {
  const untouched = other(step.locale);
  return same(before[untouched], after[untouched]) ? null : `something happened in ${untouched}`;
};

const INVARIANTS: readonly Invariant[] = [
  servedAreSnapshots,
  approvedIsPublished,
  savesAreFollowed,
  rowsFollowTransitions,
  recordedOrNotDone,
  oneWinner,
  logIsAppendOnly,
  plannedHappensOnce,
  languagesAreIndependent,
];

/** Everything that does not hold after a step, each named after its invariant. */
export const brokenBy = (observation: Observation): string[] =>
  INVARIANTS.flatMap((invariant) => {
    const complaint = invariant(observation);
    return complaint === null ? [] : [`${invariant.name}: ${complaint}`];
  });
