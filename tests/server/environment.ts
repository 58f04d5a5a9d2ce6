import NodeEnvironment from 'jest-environment-node';
import { bootedServer, leave } from './booted-server';
import { followContexts } from './contexts';

/** Gives each test file the running server, in the state after boot. */
export default class ServerEnvironment extends NodeEnvironment {
  readonly #forgetContexts = followContexts();

  override async setup(): Promise<void> {
    await super.setup();
    const server = bootedServer();
    await server.restore();
    leave(server, this.global);
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    this.#forgetContexts();
  }
}
