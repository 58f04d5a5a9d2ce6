import { writes } from '../vocabulary';
import type { Reach } from '../resolver/load';

/** What one person sees and writes today, as document ids. */
export interface Scope {
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  readonly seesMunicipalities: ReadonlySet<string>;
  /** where the person is web editor: makes and removes units, changes the municipality */
  readonly runsMunicipalities: ReadonlySet<string>;
}

/** Every role reads; the writers' roles write. A municipality is seen by whoever sees a unit of it. */
export function scopeFrom({ grants, places, municipalities }: Reach): Scope {
  const reads = new Set(grants.map(({ unit }) => unit));
  const ofSeenUnits = places.flatMap(({ unit, municipality }) =>
    municipality !== null && reads.has(unit) ? [municipality] : [],
  );
  return {
    reads,
    writes: new Set(grants.filter(({ role }) => writes(role)).map(({ unit }) => unit)),
    seesMunicipalities: new Set([...ofSeenUnits, ...municipalities.map(({ id }) => id)]),
    runsMunicipalities: new Set(
      municipalities.filter(({ role }) => role === 'web_editor').map(({ id }) => id),
    ),
  };
}
