import type { Core } from '@strapi/strapi';
import type { Role } from 'strapi-plugin-approval/strapi-server';
import { languageOfActor } from '../../saving/refuse';
import { mistake } from '../../errors';
import { misplacementOf } from '../roles/role-place';
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

/** Named by document alone: the panel may name a row in any language, and Strapi then takes the default language's. */
const settled = (data: Data, field: string, documentId: string | null): Data =>
  data[field] === undefined || documentId === null ? {} : { [field]: { documentId } };

/**
 * What is to be saved of a membership, with its place put in one way; refuses one whose role and place do not go
 * together, whoever makes it.
 * @param documentId of the membership that is changed; none for a new one
 * @throws membership.unit_missing, membership.municipality_missing, membership.both_places, membership.user_missing,
 *   membership.ends_before_it_begins
 */
export async function placed(
  strapi: Core.Strapi,
  data: Data,
  documentId: string | undefined,
): Promise<Data> {
  const language = languageOfActor(strapi);
  const stored = await findStored(strapi, documentId);
  if (!(await namesUser(strapi, data.user, stored)))
    throw mistake('membership.user_missing', language);
  const role = (data.role ?? stored?.role) as Role | undefined;
  if (role === undefined) return data; // Strapi's own validation asks for it.
  const unit = await afterSave(strapi, UNIT, data.unit, stored?.unit?.documentId ?? null);
  const municipality = await afterSave(
    strapi,
    MUNICIPALITY,
    data.municipality,
    stored?.municipality?.documentId ?? null,
  );
  const misplacement = misplacementOf({
    role,
    unit,
    municipality,
    validFrom: day(data.validFrom, stored?.validFrom ?? null),
    validTo: day(data.validTo, stored?.validTo ?? null),
  });
  if (misplacement) throw mistake(`membership.${misplacement}`, language);
  return {
    ...data,
    ...settled(data, 'unit', unit),
    ...settled(data, 'municipality', municipality),
  };
}
