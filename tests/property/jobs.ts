import { strapiInstance } from '../server';

interface Jobs {
  at(name: string, when: Date): Promise<void>;
}

/** Asks for a round of one of the server's jobs now; what comes of it has to be waited for. */
export const askForRound = (name: 'timed-transitions' | 'reconcile'): Promise<void> =>
  strapiInstance().plugin('approval').service<Jobs>('jobs').at(name, new Date());
