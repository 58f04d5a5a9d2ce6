import { languageOf } from '../actor/actor';
import type { Context } from '../context';
import { refuse } from '../errors';
import type { Actor, Role } from '../types';

/** Those who follow up what others decide. */
const READERS: readonly Role[] = ['web_editor', 'project_lead'];

/**
 * The log is one, for all units: it is read whole by those who answer for more than one, and by the super admin.
 * @throws approval.not_your_role
 */
export async function assertMayReadLog({ registrations }: Context, actor: Actor): Promise<void> {
  if (actor.kind === 'user') {
    if (actor.superAdmin) return;
    const held = await registrations.resolver.unitsOf(actor.id);
    if (held.some(({ role }) => READERS.includes(role))) return;
  }
  throw refuse('not_your_role', languageOf(actor));
}
