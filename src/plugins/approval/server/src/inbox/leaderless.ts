import type { Context } from '../context';
import { ANSWERING } from '../workflow/waiting';

/** Those of the units that nobody leads: no leader, no deputy, and no parent's leader in their stead. */
export async function leaderlessAmong(
  { registrations }: Context,
  units: readonly string[],
): Promise<string[]> {
  const holders = await registrations.resolver.holders([...units]);
  const led = new Set(
    holders.filter(({ role }) => ANSWERING.includes(role)).map(({ unit }) => unit),
  );
  return units.filter((unit) => !led.has(unit));
}
