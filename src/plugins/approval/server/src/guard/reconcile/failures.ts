export type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** Collects what fails in a round, so that one entry that cannot be looked at holds up none of the others. */
export function collectFailures(): { attempt: Attempt; throwAny: () => void } {
  const failures: unknown[] = [];
  return {
    attempt: async (work) => {
      try {
        await work();
      } catch (error) {
        failures.push(error);
      }
    },
    throwAny: () => {
      if (failures.length > 0) throw new AggregateError(failures, 'Parts of a round failed.');
    },
  };
}
