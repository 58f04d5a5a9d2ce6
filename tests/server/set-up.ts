import { boot } from './boot';
import { leave } from './booted-server';

/** Jest's globalSetup: builds what is missing or old, then boots the one server of this run. */
export default async function setUp(): Promise<void> {
  const { buildServer } = await import('../../scripts/setup/builds.mjs');
  const { alone } = await import('../../scripts/setup/lock.mjs');
  await alone(buildServer);
  leave(await boot());
}
