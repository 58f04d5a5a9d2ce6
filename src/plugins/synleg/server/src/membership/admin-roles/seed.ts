import type { Core } from '@strapi/strapi';
import { contentTypesOf } from '../../schema/of-strapi';
import { kindOf } from '../kinds';
import { allLanguages } from '../registry';
import { ADMIN_ROLES, type AdminRole } from './catalogue';
import { permissionsOf, type GuardedType, type Permission } from './permissions';

interface RoleService {
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  findOne(where: { code: string }): Promise<{ id: number } | null>;
  assignPermissions(role: number, permissions: Permission[]): Promise<unknown>;
}

interface ContentTypeService {
  getNestedFields(schema: unknown, options: { components: unknown }): string[];
}

interface LocalisationService {
  isLocalizedContentType(schema: unknown): boolean;
}

/**
 * Strapi makes its own roles only when there is none at all, so its super admin must come first. Its Editor and Author
 * are left out: they are made for sites without units.
 */
const SUPER_ADMIN = {
  code: 'strapi-super-admin',
  name: 'Super Admin',
  description: 'Super Admins can access and manage all features and settings.',
};

const rolesService = (strapi: Core.Strapi) =>
  strapi.service('admin::role') as unknown as RoleService;

async function ensureRole(strapi: Core.Strapi, role: typeof SUPER_ADMIN): Promise<number> {
  const roles = rolesService(strapi);
  const { id } = (await roles.findOne({ code: role.code })) ?? (await roles.create(role));
  return id;
}

/**
 * The languages are named one by one, though Strapi also knows "all languages": a permission that has nothing but its
 * languages and names none is cleaned away at the end of the start.
 */
async function guardedTypes(strapi: Core.Strapi): Promise<GuardedType[]> {
  const languages = await allLanguages(strapi);
  const localisation = strapi.plugin('i18n').service<LocalisationService>('content-types');
  const service = strapi.service('admin::content-type') as unknown as ContentTypeService;
  return contentTypesOf(strapi).flatMap((schema) => {
    const kind = kindOf(schema);
    if (kind === null) return [];
    const locales = localisation.isLocalizedContentType(schema) ? languages : [];
    const fields = service.getNestedFields(schema, { components: strapi.components });
    return [{ uid: schema.uid, kind, locales, fields }];
  });
}

/**
 * The roles of the panel with their permissions. Run at every start: a second run changes nothing, a new field or theme
 * is permitted at once, and what was added to these roles by hand is taken away again. Names may be changed by hand.
 */
export async function seedAdminRoles(strapi: Core.Strapi): Promise<void> {
  await ensureRole(strapi, SUPER_ADMIN);
  const types = await guardedTypes(strapi);
  for (const [code, role] of Object.entries<AdminRole>(ADMIN_ROLES)) {
    const id = await ensureRole(strapi, { code, name: role.name, description: role.description });
    await rolesService(strapi).assignPermissions(id, permissionsOf(role, types));
  }
}
