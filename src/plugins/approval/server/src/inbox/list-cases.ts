import type { Page } from '../../../shared/answers';
import type { ListQuery } from '../../../shared/contracts';
import type { CaseOrder } from '../../../shared/orders';
import { languageOf } from '../actor/actor';
import { pageOf } from '../cases/page-of';
import type { CaseRecord } from '../cases/store';
import { viewCases } from '../cases/view';
import { type Context, remindAfterDays } from '../context';
import type { Actor, CaseView } from '../types';
import { daysBefore } from '../workflow/overdue';
import { ALL, both, CASE, type Where } from './cases-table';
import { awaitingReview, orphaned, overdue, titled, waitingFor } from './conditions';
import { leaderlessAmong } from './leaderless';
import { ofOwnUnits, type Sight, sightOf, unitsInSight, visible } from './sight';

const COLUMNS = { waitingSince: 'movedAt', updatedAt: 'updatedAt', title: 'title' } as const;

/** Cases that moved at once keep one order, so that none is on two pages. */
function orderOf(order: CaseOrder): Record<string, 'asc' | 'desc'>[] {
  const [field, direction] = order.split(':') as [keyof typeof COLUMNS, 'asc' | 'desc'];
  return [{ [COLUMNS[field]]: direction }, { id: direction }];
}

const scopeOf = (query: ListQuery, sight: Sight, leaderless: readonly string[]): Where =>
  both(
    query.waitingFor === 'me' ? waitingFor(sight, leaderless) : ALL,
    query.mine === 'units' ? ofOwnUnits(sight) : ALL,
  );

function flagged(flag: ListQuery['flag'], leaderless: readonly string[]): Where {
  switch (flag) {
    case undefined:
      return ALL;
    case 'awaiting_retrospective_review':
      return awaitingReview;
    case 'orphaned':
      return orphaned(leaderless);
  }
}

/** The filters that a column answers by itself. */
function filtersOf({ stage, unit, uid, locale, age, q }: ListQuery, now: Date): Where {
  const columns = { stage, unit, entryUid: uid, entryLocale: locale };
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  return both(
    Object.fromEntries(given),
    age === undefined ? ALL : { movedAt: { $lte: daysBefore(now, age) } },
    q === undefined ? ALL : titled(q),
  );
}

/** Only these two ask who leads the units: one question, and not for every list. */
const asksForLeaders = (query: ListQuery, { held }: Sight): boolean =>
  query.flag === 'orphaned' ||
  (query.waitingFor === 'me' && held.some(({ role }) => role === 'web_editor'));

/** Cases that an actor may see: in a number of queries that depends on neither cases nor units. */
export async function listCases(
  context: Context,
  actor: Actor,
  query: ListQuery,
): Promise<Page<CaseView>> {
  const { page, pageSize } = query;
  const now = new Date();
  const sight = await sightOf(context, actor);
  const leaderless = asksForLeaders(query, sight)
    ? await leaderlessAmong(context, await unitsInSight(context, sight))
    : [];
  const where = both(
    visible(sight),
    scopeOf(query, sight, leaderless),
    filtersOf(query, now),
    flagged(query.flag, leaderless),
    query.overdue === 'true' ? overdue(remindAfterDays(context), now) : ALL,
  );
  const usual = query.waitingFor === 'me' ? 'waitingSince:asc' : 'updatedAt:desc';
  const [records, total] = await context.strapi.db.query(CASE).findWithCount({
    where,
    orderBy: orderOf(query.sort ?? usual),
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const views = await viewCases(context, records as CaseRecord[], languageOf(actor));
  return pageOf(views, page, pageSize, total);
}
