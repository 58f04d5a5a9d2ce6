import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { signIn } from '../server';
import { play } from './run';
import { sequences } from './steps';
import { setTheStage, type Stage } from './world';

/** `SEQUENCES_SEED` and `SEQUENCES_PATH`, as a failure prints them, play it again; `SEQUENCES` is how many. */
const seed = Number(process.env['SEQUENCES_SEED'] ?? Date.now() % 2 ** 31);
const path = process.env['SEQUENCES_PATH'];
const numRuns = Number(process.env['SEQUENCES'] ?? 1_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});

describe('whatever people and programs do, in whatever order', () => {
  test(
    `the eight invariants hold after every step (${numRuns} sequences, seed ${seed})`,
    async () => {
      const property = fc.asyncProperty(sequences, (steps) => play(stage, steps));
      await fc.assert(property, { seed, numRuns, endOnFailure: false, ...(path && { path }) });
    },
    60 * 60_000,
  );

  test('and the whole chain verifies afterwards', async () => {
    const admin = await signIn('admin@demo.example');
    const { body } = await admin.get('/approval/audit/verify').expect(200);
    expect(body).toMatchObject({ data: { valid: true } });
  }, 60_000);
});
