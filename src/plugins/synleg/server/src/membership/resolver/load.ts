import type { Core } from '@strapi/strapi';
import type { Role } from 'strapi-plugin-approval/strapi-server';
import { findRows } from '../registry';
import { dayOf } from '../roles/period';
import { grantsOn, type Grant, type Membership, type UnitPlace } from '../roles/grants';
import { MEMBERSHIP, UNIT } from '../vocabulary';

type Reference = { documentId: string } | null;

interface MembershipRow {
  role: Role;
  user: { id: number };
  unit: Reference;
  municipality: Reference;
  validFrom: string | null;
  validTo: string | null;
}

interface UnitRow {
  documentId: string;
  municipality: Reference;
  parent: Reference;
}

const id = (reference: Reference): string | null => reference?.documentId ?? null;
const known = (ids: (string | null)[]): string[] => [
  ...new Set(ids.filter((each) => each !== null)),
];
const ID_ALONE = { select: ['documentId'] };

/** Who is blocked or has left may not be asked, so has no role. */
const MAY_LOG_IN = [
  { isActive: true },
  { $or: [{ blocked: false }, { blocked: { $null: true } }] },
];

async function membershipsWhere(
  strapi: Core.Strapi,
  where: object,
  user: object,
): Promise<Membership[]> {
  const rows = await findRows<MembershipRow>(strapi, MEMBERSHIP, {
    // Beside another $and, that of a relation would take its place.
    where: { $and: [where, { user: { $and: [user, ...MAY_LOG_IN] } }] },
    populate: { user: { select: ['id'] }, unit: ID_ALONE, municipality: ID_ALONE },
  });
  return rows.map((row) => ({
    user: row.user.id,
    role: row.role,
    unit: id(row.unit),
    municipality: id(row.municipality),
    validFrom: row.validFrom,
    validTo: row.validTo,
  }));
}

/** A unit has a row in each language, which the guard keeps in the same place; the first that comes is as good as any. */
async function placesWhere(strapi: Core.Strapi, where: object): Promise<UnitPlace[]> {
  const rows = await findRows<UnitRow>(strapi, UNIT, {
    select: ['documentId'],
    where: { publishedAt: null, ...where },
    populate: { municipality: ID_ALONE, parent: ID_ALONE },
    orderBy: { id: 'asc' },
  });
  const places = new Map<string, UnitPlace>();
  for (const row of rows) {
    const seen = places.get(row.documentId);
    places.set(row.documentId, {
      unit: row.documentId,
      municipality: seen?.municipality ?? id(row.municipality),
      parent: seen?.parent ?? id(row.parent),
    });
  }
  return [...places.values()];
}

/** The units that a person's memberships can reach: their own, those of their municipalities, those below them. */
const reachOf = (memberships: readonly Membership[]) => {
  const units = known(memberships.map(({ unit }) => unit));
  const municipalities = known(memberships.map(({ municipality }) => municipality));
  const led = known(memberships.map(({ role, unit }) => (role === 'leader' ? unit : null)));
  return {
    $or: [
      { documentId: { $in: units } },
      { municipality: { documentId: { $in: municipalities } } },
      { parent: { documentId: { $in: led } } },
    ],
  };
};

/** Whoever answers for these units: says whether one of them falls to its parent. */
const answering = (places: readonly UnitPlace[]) => ({
  role: { $in: ['leader', 'deputy'] },
  unit: { documentId: { $in: places.map(({ unit }) => unit) } },
});

export interface Reach {
  grants: Grant[];
  places: UnitPlace[];
  /** municipalities where the person has a role today */
  municipalities: { id: string; role: Role }[];
}

/**
 * Everything a person may be asked about today, in three queries however many units there are.
 * @param now decides which memberships count, by the day it is in Europe/Oslo
 */
export async function reachOfPerson(strapi: Core.Strapi, user: number, now: Date): Promise<Reach> {
  const day = dayOf(now);
  const own = await membershipsWhere(strapi, activeOn(day), { id: user });
  if (own.length === 0) return { grants: [], places: [], municipalities: [] };
  const places = await placesWhere(strapi, reachOf(own));
  const others = await membershipsWhere(
    strapi,
    { ...activeOn(day), ...answering(places) },
    { id: { $ne: user } },
  );
  const grants = grantsOn([...own, ...others], places, day).filter((grant) => grant.user === user);
  const municipalities = own.flatMap(({ municipality, role }) =>
    municipality === null ? [] : [{ id: municipality, role }],
  );
  return { grants, places, municipalities };
}

/** Memberships that count in these places: in the unit, in its municipality, and of its parent's leaders. */
const countingIn = (places: readonly UnitPlace[]) => ({
  $or: [
    {
      unit: { documentId: { $in: known(places.flatMap(({ unit, parent }) => [unit, parent])) } },
    },
    {
      municipality: {
        documentId: { $in: known(places.map(({ municipality }) => municipality)) },
      },
    },
  ],
});

/**
 * Who has which role in these units today, in a number of queries that does not grow with them.
 * @param now decides which memberships count, by the day it is in Europe/Oslo
 */
export async function holdersIn(
  strapi: Core.Strapi,
  units: readonly string[],
  now: Date,
): Promise<Grant[]> {
  const day = dayOf(now);
  const places = await placesWhere(strapi, { documentId: { $in: units } });
  if (places.length === 0) return [];
  const memberships = await membershipsWhere(
    strapi,
    { $and: [activeOn(day), countingIn(places)] },
    {},
  );
  const wanted = new Set(units);
  return grantsOn(memberships, places, day).filter(({ unit }) => wanted.has(unit));
}

const activeOn = (day: string) => ({
  $and: [
    { $or: [{ validFrom: { $null: true } }, { validFrom: { $lte: day } }] },
    { $or: [{ validTo: { $null: true } }, { validTo: { $gte: day } }] },
  ],
});
