import type { Context } from '../../context';
import { emptyMemory, type Memory, reconcile } from './round';

interface Running {
  memory: Memory;
  /** the round before, whatever became of it */
  last: Promise<unknown>;
}

const running = new WeakMap<Context, Running>();

/** One round, after the one that is under way. @throws whatever stopped it; the next round begins anew */
export function reconcileNow(context: Context): Promise<void> {
  const known = running.get(context) ?? { memory: emptyMemory(), last: Promise.resolve() };
  running.set(context, known);
  const round = known.last.then(() => reconcile(context, known.memory));
  known.last = round.catch(() => undefined);
  return round;
}

/** A round at the start and every minute. Asking twice does no harm: what is known is not told again. */
export const keepReconciling = (context: Context): void =>
  context.jobs.every('reconcile', 60, () => reconcileNow(context));
