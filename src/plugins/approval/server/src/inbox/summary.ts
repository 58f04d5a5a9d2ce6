import type { Summary, UnitSummary } from '../../../shared/answers';
import { type Stage, STAGES } from '../../../shared/vocabulary';
import { languageOf } from '../actor/actor';
import type { CaseRecord } from '../cases/store';
import { viewCases } from '../cases/view';
import { type Context, remindAfterDays } from '../context';
import { typeNameOf } from '../cases/type-name';
import { governedTypes } from '../governed';
import type { Actor } from '../types';
import { both, CASE } from './cases-table';
import { awaitingReview, orphaned, overdue, waitingFor } from './conditions';
import { leaderlessAmong } from './leaderless';
import { ownUnits, sightOf, type Sight, unitsInSight, visible } from './sight';

/** So many are shown at a glance. */
const FIRST = 5;

interface Count {
  unit: string;
  stage: Stage;
  cases: number | string;
}

/** How many cases of each unit stand in each stage. */
async function countsOf({ strapi }: Context, units: readonly string[]): Promise<Count[]> {
  const counts: Count[] = await strapi.db
    .getConnection(strapi.db.metadata.get(CASE).tableName)
    .select('unit', 'stage')
    .count({ cases: '*' })
    .whereIn('unit', [...units])
    .groupBy('unit', 'stage');
  return counts;
}

const stagesOf = (counts: readonly Count[]): Record<Stage, number> => {
  const of = (stage: Stage) =>
    counts
      .filter((count) => count.stage === stage)
      .reduce((total, { cases }) => total + Number(cases), 0);
  return Object.fromEntries(STAGES.map((stage) => [stage, of(stage)])) as Record<Stage, number>;
};

async function unitSummaries(
  { registrations }: Context,
  sight: Sight,
  units: string[],
  counts: readonly Count[],
): Promise<UnitSummary[]> {
  const names = await registrations.resolver.describeUnits(units);
  const own = new Set(ownUnits(sight));
  return [...names.values()]
    .map((unit) => ({
      unit,
      own: own.has(unit.id),
      stages: stagesOf(counts.filter((count) => count.unit === unit.id)),
    }))
    .sort((one, other) => one.unit.name.localeCompare(other.unit.name, 'nb'));
}

/** What waits for an actor, at a glance: in a number of queries that depends on neither cases nor units. */
export async function summaryFor(context: Context, actor: Actor): Promise<Summary> {
  const { strapi } = context;
  const cases = strapi.db.query(CASE);
  const language = languageOf(actor);
  const sight = await sightOf(context, actor);
  const units = await unitsInSight(context, sight);
  const leaderless = await leaderlessAmong(context, units);
  const waiting = waitingFor(sight, leaderless);
  const [first, total] = await cases.findWithCount({
    where: waiting,
    orderBy: [{ movedAt: 'asc' }, { id: 'asc' }],
    limit: FIRST,
  });
  const late = overdue(remindAfterDays(context), new Date());
  const counts = await countsOf(context, units);
  return {
    roles: [...new Set(sight.held.map(({ role }) => role))],
    overseesAll: sight.everything,
    waiting: total,
    overdue: await cases.count({ where: both(waiting, late) }),
    first: await viewCases(context, first as CaseRecord[], language),
    flagged: {
      orphaned: await cases.count({ where: both(visible(sight), orphaned(leaderless)) }),
      awaiting_retrospective_review: await cases.count({
        where: both(visible(sight), awaitingReview),
      }),
    },
    stages: stagesOf(counts),
    units: await unitSummaries(context, sight, units, counts),
    types: governedTypes(strapi).map((uid) => ({ uid, name: typeNameOf(context, uid, language) })),
  };
}
