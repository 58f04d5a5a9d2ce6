import type { Core } from '@strapi/strapi';
import { ADMIN_ROLES } from './catalogue';

interface StoredRole {
  id: number;
  code: string;
}

/** Makes the roles that are missing; names that were changed in the panel stay. */
async function ensureRole(strapi: Core.Strapi, code: string, name: string, description: string): Promise<StoredRole> {
  const existing: StoredRole | null = await strapi.db.query('admin::role').findOne({ where: { code } });
  return existing ?? strapi.service('admin::role').create({ code, name, description });
}

/** The roles of the panel. Run at every start: a second run changes nothing. */
export async function seedAdminRoles(strapi: Core.Strapi): Promise<void> {
  for (const [code, { name, description }] of Object.entries(ADMIN_ROLES)) {
    await ensureRole(strapi, code, name, description);
  }
}
