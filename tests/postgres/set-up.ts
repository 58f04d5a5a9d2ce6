import { boot } from '../server/boot';
import { leave } from '../server/booted-server';
import { bringBuildsUpToDate } from '../server/built';
import { postgresIn } from '../server/postgres';

/** Jest's globalSetup: as for all tests of a server, but on a real PostgreSQL. */
export default async function setUp(): Promise<void> {
  await bringBuildsUpToDate();
  leave(await boot(postgresIn));
}
