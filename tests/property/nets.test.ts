import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { play } from './run';
import { sequencesFullOf } from './steps';
import { NETS, type Net, without } from './switch-off';
import { setTheStage, type Stage } from './world';

/** What the sequences must say when a net is away. */
const NOTICED: Record<Net, RegExp> = {
  'document service': /savesAreFollowed|rowsFollowTransitions/,
  'database rows': /rowsFollowTransitions/,
  reconciler: /Found 0 times/,
  'defence of the log': /logIsAppendOnly/,
};

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});

describe('the sequences notice that a net is away', () => {
  test.each(NETS)(
    '%s',
    async (net) => {
      const steps = sequencesFullOf((kind) => isTried(net, kind));
      const weakened = fc.asyncProperty(steps, (sequence) =>
        play(stage, sequence, (step, work) =>
          isTried(net, step.kind) ? without(net, work) : work(),
        ),
      );
      const result = await fc.check(weakened, { numRuns: 200, endOnFailure: true });
      expect(result.failed).toBe(true);
      expect(String(result.errorInstance)).toMatch(NOTICED[net]);
    },
    5 * 60_000,
  );
});

/** Each net is away only for the steps that it stands before: transitions need all of them to work at all. */
function isTried(net: Net, kind: string): boolean {
  switch (net) {
    case 'document service':
    case 'database rows':
      return kind === 'save' || kind === 'go around';
    case 'reconciler':
      return kind === 'tamper';
    case 'defence of the log':
      return kind === 'rewrite the log';
  }
}
