import NodeEnvironment from 'jest-environment-node';
import { bootedServer, leave } from './booted-server';
import { followContexts } from './contexts';
import { lastSight } from './last-sight';

/** Gives each test file the running server, in the state after boot. */
export default class ServerEnvironment extends NodeEnvironment {
  readonly #forgetContexts = followContexts();

  override async setup(): Promise<void> {
    await super.setup();
    const server = bootedServer();
    await server.restore();
    leave(server, this.global);
  }

  /** A browser test that fails says what could be seen. */
  async handleTestEvent({ name }: { name: string }): Promise<void> {
    if (name !== 'test_fn_failure') return;
    const seen = await lastSight(bootedServer());
    if (seen.length > 0) process.stderr.write(`Seen at the failure:\n${seen.join('\n---\n')}\n`);
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    this.#forgetContexts();
  }
}
