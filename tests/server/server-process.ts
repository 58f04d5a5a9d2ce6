import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server that can be killed, beside the one in the tests' own process and on the same PostgreSQL. */
export interface ServerProcess {
  /** what PostgreSQL calls its connections */
  readonly name: string;
  readonly url: string;
  /** SIGKILL: it learns nothing of it. @returns when the process is gone */
  kill(): Promise<void>;
}

let started = 0;

/**
 * @param settings variables of its own, such as a limit
 * @throws Error when it does not come up; what it wrote is in it
 */
export async function startServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  started += 1;
  const name = `server-${started}`;
  const database = new URL(process.env['DATABASE_URL'] ?? '');
  database.searchParams.set('application_name', name);
  const child = fork(join(__dirname, 'serve.mjs'), {
    env: { ...process.env, ...settings, DATABASE_URL: database.href },
    // It starts often and lives shortly: collecting little garbage is a fifth of its work.
    execArgv: ['--max-semi-space-size=128'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
  const gone = once(child, 'exit');
  const [port] = (await Promise.race([once(child, 'message'), gone.then(() => [])])) as number[];
  if (port === undefined) throw new Error(`A server did not come up: ${complaints}`);
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
