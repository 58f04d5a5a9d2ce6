import type { Core } from '@strapi/strapi';
import type { Role } from 'strapi-plugin-approval/strapi-server';
import { mistake } from '../errors';
import { misplacementOf } from '../roles/placement';
import { MEMBERSHIP, MUNICIPALITY, UNIT, USER } from '../vocabulary';
import { referencesIn } from './references';
import { targetsOf } from './rows';

type Data = Record<string, unknown>;

interface Stored {
  user: { id: number } | null;
  role: Role;
  unit: { documentId: string } | null;
  municipality: { documentId: string } | null;
  validFrom: string | null;
  validTo: string | null;
}

const findStored = (strapi: Core.Strapi, documentId: string | undefined): Promise<Stored | null> =>
  documentId === undefined
    ? Promise.resolve(null)
    : strapi.db
        .query(MEMBERSHIP)
        .findOne({ where: { documentId }, populate: ['user', 'unit', 'municipality'] });

async function afterSave(
  strapi: Core.Strapi,
  target: string,
  value: unknown,
  before: string | null,
) {
  const [wanted] = await targetsOf(strapi, target, [value]);
  return wanted ?? (referencesIn(value).clears ? null : before);
}

async function namesUser(
  strapi: Core.Strapi,
  value: unknown,
  stored: Stored | null,
): Promise<boolean> {
  const [wanted] = await targetsOf(strapi, USER, [value]);
  return wanted !== undefined || (stored?.user != null && !referencesIn(value).clears);
}

const day = (value: unknown, before: string | null): string | null =>
  value === undefined
    ? before
    : typeof value === 'string' && value !== ''
      ? value.slice(0, 10)
      : null;

/**
 * Refuses a membership whose role and place do not go together, whoever makes it.
 * @param documentId of the membership that is changed; none for a new one
 * @throws membership.unit_missing, membership.municipality_missing, membership.both_places, membership.user_missing,
 *   membership.ends_before_it_begins
 */
export async function checkPlacement(
  strapi: Core.Strapi,
  data: Data,
  documentId: string | undefined,
): Promise<void> {
  const stored = await findStored(strapi, documentId);
  if (!(await namesUser(strapi, data.user, stored))) throw mistake('membership.user_missing');
  const role = (data.role ?? stored?.role) as Role | undefined;
  if (role === undefined) return; // Strapi's own validation asks for it.
  const misplacement = misplacementOf({
    role,
    unit: await afterSave(strapi, UNIT, data.unit, stored?.unit?.documentId ?? null),
    municipality: await afterSave(
      strapi,
      MUNICIPALITY,
      data.municipality,
      stored?.municipality?.documentId ?? null,
    ),
    validFrom: day(data.validFrom, stored?.validFrom ?? null),
    validTo: day(data.validTo, stored?.validTo ?? null),
  });
  if (misplacement) throw mistake(`membership.${misplacement}`);
}
