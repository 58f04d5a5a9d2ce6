/** Jest's globalSetup: what is packed is what is built. */
export default async function setUp(): Promise<void> {
  const { buildPlugin } = await import('../../scripts/setup/builds.mjs');
  const { alone } = await import('../../scripts/setup/lock.mjs');
  await alone(() => buildPlugin('approval'));
}
