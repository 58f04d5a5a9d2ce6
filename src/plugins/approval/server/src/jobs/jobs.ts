import type { Core } from '@strapi/strapi';
import { jobsInProcess } from './in-process';
import { jobsOnPostgres } from './on-postgres';

/**
 * Work that is done again and again: it selects in the database what is due, so a round more does no harm.
 * @param stopping is aborted when the server stops: what is long ends after the piece in hand
 */
export type Work = (stopping: AbortSignal) => Promise<void>;

/** Wakes declared work. What is due stands in the database; a wake only says that it is time to look. */
export interface Jobs {
  /** Declares work and how often it is done at least, in seconds; called in `register`. */
  every(name: string, seconds: number, work: Work): void;
  /**
   * Asks for a round of `name` at a time besides its regular rounds: not before it, and also after a restart that slept
   * through it. Inside a transaction it counts only if that commits.
   */
  at(name: string, when: Date): Promise<void>;
  /** From now on there are rounds, also those that were asked for meanwhile. */
  start(): Promise<void>;
  /** Waits for the rounds that are running. */
  stop(): Promise<void>;
}

/** PostgreSQL may have several servers, so they agree through it; any other database has this one process. */
export const createJobs = (strapi: Core.Strapi): Jobs =>
  strapi.config.get<string>('database.connection.client') === 'postgres'
    ? jobsOnPostgres(strapi)
    : jobsInProcess(strapi);
