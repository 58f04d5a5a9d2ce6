import { type Context, rolesOf } from '../context';
import type { Actor } from '../types';
import { aboutCase, recordHappening } from './happening';
import { type CaseRecord, removeCase } from './store';

/** Follows the deletion of a draft, inside its transaction: the case goes, its history stays. */
export async function followDelete(
  context: Context,
  record: CaseRecord,
  actor: Actor,
): Promise<void> {
  await removeCase(context.strapi, record);
  await recordHappening(context, {
    ...aboutCase(record),
    action: 'delete',
    from: record.stage,
    to: null,
    version: record.version + 1,
    draft: null,
    actor,
    roles: await rolesOf(context, actor, record.unit),
    at: new Date(),
  });
}
