import { boot } from './boot';
import { leave } from './booted-server';
import { bringBuildsUpToDate } from './built';
import { sqliteIn } from './sqlite';

/** Jest's globalSetup: boots the one server of this run. */
export default async function setUp(): Promise<void> {
  await bringBuildsUpToDate();
  leave(await boot(sqliteIn));
}
