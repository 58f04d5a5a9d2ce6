import type { Work } from './jobs';

/** A piece of work under its name. */
export interface Job {
  name: string;
  seconds: number;
  work: Work;
}

/** All declared work by name. */
export interface DeclaredJobs {
  add(job: Job): void;
  /** @throws Error when nobody has declared it */
  named(name: string): Job;
  all(): Job[];
}

export function declaredJobs(): DeclaredJobs {
  const jobs = new Map<string, Job>();
  return {
    add(job) {
      if (jobs.has(job.name)) throw new Error(`The job ${job.name} is declared twice.`);
      jobs.set(job.name, job);
    },
    named(name) {
      const job = jobs.get(name);
      if (!job) throw new Error(`Nobody has declared a job ${name}.`);
      return job;
    },
    all: () => [...jobs.values()],
  };
}
