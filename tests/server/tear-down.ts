import { bootedServer } from './booted-server';

/** Jest's globalTeardown. */
export default async function tearDown(): Promise<void> {
  await bootedServer().stop();
}
