import type { Core } from '@strapi/strapi';
import { callAt } from './call-at';
import { declaredJobs, type Job } from './declared';
import type { Jobs } from './jobs';
import { forNobody } from './nobody';
import { type Rounds, roundsOf } from './rounds';

/** What Strapi does not say of a transaction. */
interface Committing {
  onCommit: (call: () => void) => void;
}

/**
 * Jobs by timers of this process. What a restart forgets are the times asked for; the round at the start and the
 * regular ones find in the database what they were about.
 */
export function jobsInProcess({ db, log }: Core.Strapi): Jobs {
  const declared = declaredJobs();
  const outside = forNobody();
  const running = new Map<string, Rounds>();
  const timers = new Set<() => void>();
  const asked: { name: string; when: Date }[] = [];

  const startRounds = ({ name, seconds, work }: Job) => {
    const rounds = roundsOf(
      (stopping) => outside(() => work(stopping)),
      (error) => log.error(`The job ${name} failed; it is done again in ${seconds} s.`, error),
    );
    const timer = setInterval(() => rounds.ask(), seconds * 1000).unref();
    timers.add(() => clearInterval(timer));
    running.set(name, rounds);
    rounds.ask();
  };

  const wake = (name: string, when: Date) => {
    const takeBack = callAt(when, () => {
      timers.delete(takeBack);
      running.get(name)?.ask();
    });
    timers.add(takeBack);
  };

  const remember = (name: string, when: Date) => {
    if (running.size > 0) wake(name, when);
    else asked.push({ name, when });
  };

  return {
    every: (name, seconds, work) => declared.add({ name, seconds, work }),

    async at(name, when) {
      declared.named(name);
      if (db.inTransaction())
        await db.transaction(({ onCommit }: Committing) => onCommit(() => remember(name, when)));
      else remember(name, when);
    },

    async start() {
      if (running.size > 0) return;
      declared.all().forEach(startRounds);
      for (const { name, when } of asked.splice(0)) wake(name, when);
    },

    async stop() {
      for (const takeBack of timers) takeBack();
      timers.clear();
      const ending = [...running.values()].map((rounds) => rounds.stop());
      running.clear();
      await Promise.all(ending);
    },
  };
}
