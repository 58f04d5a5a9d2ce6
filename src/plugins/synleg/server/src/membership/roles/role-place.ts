import type { Role } from 'strapi-plugin-approval/strapi-server';
import { PLACE_OF_ROLE } from '../vocabulary';

export type Misplacement =
  | 'unit_missing'
  | 'municipality_missing'
  | 'both_places'
  | 'ends_before_it_begins';

interface Placement {
  role: Role;
  unit: string | null;
  municipality: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** What is wrong with where and when a role is given, or null. */
export function misplacementOf({
  role,
  unit,
  municipality,
  validFrom,
  validTo,
}: Placement): Misplacement | null {
  if (unit !== null && municipality !== null) return 'both_places';
  const place = PLACE_OF_ROLE[role];
  if (place === 'unit' && unit === null) return 'unit_missing';
  if (place === 'municipality' && municipality === null) return 'municipality_missing';
  if (validFrom !== null && validTo !== null && validTo < validFrom) return 'ends_before_it_begins';
  return null;
}
