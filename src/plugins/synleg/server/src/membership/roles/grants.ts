import type { Role } from 'strapi-plugin-approval/strapi-server';
import { isWithin, type Period } from './period';

/** A membership of an account that may log in; those who are blocked or have left are not asked about. */
export interface Membership extends Period {
  user: number;
  role: Role;
  unit: string | null;
  municipality: string | null;
}

/** Where a unit stands; ids are document ids. */
export interface UnitPlace {
  unit: string;
  municipality: string | null;
  parent: string | null;
}

export interface Grant {
  user: number;
  role: Role;
  unit: string;
}

const ANSWERS: readonly Role[] = ['leader', 'deputy'];

const inUnit = ({ user, role, unit }: Membership): Grant[] =>
  unit === null ? [] : [{ user, role, unit }];

const inMunicipality = (
  { user, role, municipality }: Membership,
  places: readonly UnitPlace[],
): Grant[] =>
  municipality === null
    ? []
    : places
        .filter((place) => place.municipality === municipality)
        .map(({ unit }) => ({ user, role, unit }));

/** A case must never hang: the parent unit's leaders answer for a unit that has neither leader nor deputy. */
function fromParent(direct: readonly Grant[], { unit, parent }: UnitPlace): Grant[] {
  const answers = direct.some((grant) => grant.unit === unit && ANSWERS.includes(grant.role));
  if (answers || parent === null) return [];
  return direct
    .filter((grant) => grant.unit === parent && grant.role === 'leader')
    .map((grant) => ({ ...grant, unit }));
}

/**
 * Who has which role where, on a day. A role in a municipality counts in each of its units; a unit without leader and
 * deputy falls to its parent's leaders.
 * @param memberships all that can matter: of the people asked about, and of the leaders and deputies of `places`
 * @param places the units asked about that are reached through municipality or parent
 * @param day `2026-11-21`
 */
export function grantsOn(
  memberships: readonly Membership[],
  places: readonly UnitPlace[],
  day: string,
): Grant[] {
  const active = memberships.filter((membership) => isWithin(membership, day));
  const direct = active.flatMap(inUnit);
  return [
    ...direct,
    ...active.flatMap((membership) => inMunicipality(membership, places)),
    ...places.flatMap((place) => fromParent(direct, place)),
  ];
}
