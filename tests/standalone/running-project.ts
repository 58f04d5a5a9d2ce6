import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from '../server/eventually';

/** A first start makes all tables; a loaded machine takes its time. */
const PATIENCE_MS = 180_000;

export interface RunningProject {
  /** everything it has written to the screen */
  said(): string;
  stop(): Promise<void>;
}

/** Starts the project in `folder` at `port` in a process of its own. @throws Error with what it said when it does not start */
export async function startProject(folder: string, port: number): Promise<RunningProject> {
  const child = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, 'close');
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  const answered = await eventually(
    () => (isOver() ? null : fetch(`http://127.0.0.1:${port}/_health`)),
    PATIENCE_MS,
  );
  if (!answered) throw new Error(`It did not start:\n${said}`);
  return {
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
