/** Builds what a server needs where it is missing or old, so that no test runs against yesterday's code. */
export async function bringBuildsUpToDate(): Promise<void> {
  const { buildServer } = await import('../../scripts/setup/builds.mjs');
  const { alone } = await import('../../scripts/setup/lock.mjs');
  await alone(buildServer);
}
