import { eventually } from '../server';
import { type ServerProcess, startServer } from '../server/server-process';

/** Servers of which one after the other is killed; others boot meanwhile, so that there is always a next one. */
export interface Fleet {
  /** @returns one that is up */
  any(): Promise<ServerProcess>;
  /** @returns the one that PostgreSQL calls so, if it is up */
  named(name: string): ServerProcess | undefined;
  /** Kills one and lets another take its place. */
  kill(server: ServerProcess): Promise<void>;
  /** @returns when all are up */
  complete(): Promise<void>;
  end(): Promise<void>;
}

const BOOTED_WITHIN_MS = 120_000;

export function fleetOf(size: number): Fleet {
  const up: ServerProcess[] = [];
  const failures: unknown[] = [];
  const booting = new Set<Promise<unknown>>();
  let ended = false;

  function boot(): void {
    const one = startServer()
      .then((server) => up.push(server))
      .catch((error: unknown) => failures.push(error))
      .finally(() => booting.delete(one));
    booting.add(one);
  }

  const upAtLeast = (count: number) =>
    eventually(() => {
      if (failures.length > 0) throw failures[0];
      if (up.length < count) throw new Error(`${up.length} of ${count} servers are up.`);
    }, BOOTED_WITHIN_MS);

  for (let number = 0; number < size; number += 1) boot();

  return {
    async any() {
      await upAtLeast(1);
      return up[0] as ServerProcess;
    },
    named: (name) => up.find((server) => server.name === name),
    async kill(server) {
      up.splice(up.indexOf(server), 1);
      await server.kill();
      if (!ended) boot();
    },
    complete: () => upAtLeast(size),
    async end() {
      ended = true;
      await Promise.all(booting);
      await Promise.all(up.map((server) => server.kill()));
    },
  };
}
