import NodeEnvironment from 'jest-environment-node';
import { bootedServer, leave } from './booted-server';

/** Gives each test file the running server, in the state after boot. */
export default class ServerEnvironment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const server = bootedServer();
    await server.restore();
    leave(server, this.global);
  }
}
