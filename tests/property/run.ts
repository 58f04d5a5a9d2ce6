import { carryOut, type Outcome } from './carry-out';
import { gather } from './evidence';
import { brokenBy } from './invariants';
import { disagreement } from './model';
import type { Sequence, Step } from './steps';
import { newWorld, type Stage, whileHeard } from './world';

/** How a step is done: as it is, or with something taken away from the server. */
export type Around = (step: Step, work: () => Promise<Outcome>) => Promise<Outcome>;
const asItIs: Around = (_step, work) => work();

/**
 * Plays one sequence on a new entry and looks at everything after each step.
 * @throws Error that names the step and what does not hold any more
 */
export const play = (
  stage: Stage,
  { heard, steps }: Sequence,
  around: Around = asItIs,
): Promise<void> => whileHeard(heard, () => playSteps(stage, { heard, steps }, around));

async function playSteps(stage: Stage, { heard, steps }: Sequence, around: Around): Promise<void> {
  const world = await newWorld(stage);
  let before = await gather(world);
  for (const [index, step] of steps.entries()) {
    const outcome = await around(step, () => carryOut(world, step));
    const after = await gather(world);
    const { locale } = step;
    const broken = brokenBy({ step, outcome, before, after });
    const odd = disagreement(
      step,
      heard,
      outcome.accepted,
      before[locale].case,
      after[locale].case,
    );
    const complaints = odd === null ? broken : [...broken, odd];
    if (complaints.length > 0) {
      throw new Error(`Step ${index + 1}, ${JSON.stringify(step)}: ${complaints.join('; ')}`);
    }
    before = after;
  }
}
