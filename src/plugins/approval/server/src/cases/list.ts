import type { ListQuery } from '../../../shared/contracts';
import { languageOf } from '../actor/actor';
import { type Context, userOf } from '../context';
import type { Actor, CaseView } from '../types';
import { stagesWaitingFor } from '../workflow/waiting';
import type { CaseRecord } from './store';
import { viewCases } from './view';

export interface Page<T> {
  data: T[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

export const pageOf = <T>(data: T[], page: number, pageSize: number, total: number): Page<T> => ({
  data,
  meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
});

const NOTHING = { id: { $in: [] } };

/** Which cases an actor may see at all: those of units in which they have a role; a super admin sees every case. */
async function visible({ registrations }: Context, actor: Actor): Promise<object> {
  if (actor.kind === 'user' && actor.superAdmin) return {};
  const user = userOf(actor);
  const held = user === null ? [] : await registrations.resolver.unitsOf(user);
  return { unit: { $in: [...new Set(held.map(({ unit }) => unit))] } };
}

/** Cases that an actor is the one to move on: each role counts in its own units only. */
async function waitingFor({ registrations }: Context, actor: Actor): Promise<object> {
  const user = userOf(actor);
  const held = user === null ? [] : await registrations.resolver.unitsOf(user);
  const roles = [...new Set(held.map(({ role }) => role))];
  const cells = roles.map((role) => ({
    stage: { $in: stagesWaitingFor(role) },
    unit: { $in: held.filter((one) => one.role === role).map(({ unit }) => unit) },
  }));
  return cells.length > 0 ? { $or: cells } : NOTHING;
}

/** Cases that an actor may see, the latest changed first. */
export async function listCases(
  context: Context,
  actor: Actor,
  query: ListQuery,
): Promise<Page<CaseView>> {
  const { page, pageSize, stage, unit, uid } = query;
  const where = {
    $and: [
      await visible(context, actor),
      query.waitingFor === 'me' ? await waitingFor(context, actor) : {},
      stage === undefined ? {} : { stage },
      unit === undefined ? {} : { unit },
      uid === undefined ? {} : { entryUid: uid },
    ],
  };
  const cases = context.strapi.db.query('plugin::approval.case');
  const [records, total] = await cases.findWithCount({
    where,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const views = await viewCases(context, records as CaseRecord[], languageOf(actor));
  return pageOf(views, page, pageSize, total);
}
