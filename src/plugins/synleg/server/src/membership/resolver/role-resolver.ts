import type { Core } from '@strapi/strapi';
import type { Holder, RoleResolver, Unit, UserId } from 'strapi-plugin-approval/strapi-server';
import { defaultLanguage, findRows } from '../registry';
import { UNIT } from '../vocabulary';
import { holdersIn, reachOfPerson } from './load';

type Named = Unit & { locale: string };

interface NamedRow {
  documentId: string;
  slug: string | null;
  name: string | null;
  locale: string;
}

const unitIn = (document: Readonly<Record<string, unknown>>): string | null => {
  const unit = document.unit as { documentId?: string } | null | undefined;
  return unit?.documentId ?? null;
};

/** Drafts in every language; the default language's name wins. */
async function named(strapi: Core.Strapi, units: string[]): Promise<Map<string, Unit>> {
  const rows = await findRows<NamedRow>(strapi, UNIT, {
    select: ['documentId', 'slug', 'name', 'locale'],
    where: { documentId: { $in: units }, publishedAt: null },
  });
  const first = await defaultLanguage(strapi);
  const names = new Map<string, Named>();
  for (const { documentId, slug, name, locale } of rows) {
    if (names.has(documentId) && locale !== first) continue;
    names.set(documentId, { id: documentId, slug: slug ?? '', name: name ?? '', locale });
  }
  return new Map([...names].map(([key, { id, slug, name }]) => [key, { id, slug, name }]));
}

/** Answers the approval plugin from memberships. Super admin counts for nothing here: a role is a membership. */
export const roleResolver = (strapi: Core.Strapi, now: () => Date): RoleResolver => ({
  unitOf: ({ key, document }) => (key.uid === UNIT ? key.documentId : unitIn(document)),
  async rolesIn(user, unit) {
    const { grants } = await reachOfPerson(strapi, user, now());
    return [...new Set(grants.filter((grant) => grant.unit === unit).map(({ role }) => role))];
  },
  async unitsOf(user) {
    const { grants } = await reachOfPerson(strapi, user, now());
    const distinct = new Map(grants.map(({ role, unit }) => [`${role} ${unit}`, { role, unit }]));
    return [...distinct.values()];
  },
  async holders(units) {
    const grants = await holdersIn(strapi, units, now());
    const distinct = new Map(
      grants.map(({ user, role, unit }): [string, Holder] => [
        `${user} ${role} ${unit}`,
        { user: user as UserId, role, unit },
      ]),
    );
    return [...distinct.values()];
  },
  describeUnits: (units) => named(strapi, units),
});
