import type { Work } from './jobs';

/** The rounds of one piece of work in this process: never two at a time. */
export interface Rounds {
  /** Begins a round; while one is running, one more follows it, since it may have looked too early. */
  ask(): void;
  /** Begins no more rounds. @returns when the running one has ended */
  stop(): Promise<void>;
}

export function roundsOf(work: Work, failed: (error: unknown) => void): Rounds {
  let running: Promise<void> | null = null;
  let askedAgain = false;

  const stopping = new AbortController();

  const run = async () => {
    try {
      await work(stopping.signal);
    } catch (error) {
      failed(error);
    }
    running = null;
    if (askedAgain) ask();
  };

  function ask() {
    if (stopping.signal.aborted) return;
    askedAgain = running !== null;
    running ??= run();
  }

  return {
    ask,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
