import type { Difference } from '../../../shared/difference';
import { readableCase } from '../cases/case-page';
import type { Context } from '../context';
import { differences } from '../difference/differences';
import { modelsOf } from '../drafts/load';
import type { Actor, EntryKey } from '../types';
import { resolve } from './resolve';
import { contentOf, type State } from './states';

/**
 * Every place where two states of an entry differ, told as people know it. Whoever may read the case may compare.
 * @throws approval.unknown_case, approval.not_your_role
 */
export async function compare(
  context: Context,
  actor: Actor,
  key: EntryKey,
  states: { from: State; to: State },
): Promise<Difference[]> {
  const record = await readableCase(context, actor, key);
  const from = await contentOf(context, actor, { key, record }, states.from);
  const to = await contentOf(context, actor, { key, record }, states.to);
  const modelOf = modelsOf(context.strapi);
  return resolve(context, actor, key, differences(modelOf(key.uid), from, to, modelOf));
}
