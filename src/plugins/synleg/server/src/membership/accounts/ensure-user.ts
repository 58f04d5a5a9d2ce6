import type { Core } from '@strapi/strapi';
import type { Language, UserId } from 'strapi-plugin-approval/strapi-server';
import { findRows } from '../registry';
import type { RoleCode } from '../admin-roles/catalogue';

/** A Strapi account as it should be; `strapi-super-admin` is Strapi's own role. */
export interface Account {
  email: string;
  firstname: string;
  lastname: string;
  password: string;
  roleCodes: (RoleCode | 'strapi-super-admin')[];
  language: Language;
}

/** The part of Strapi's user service that is used here; Strapi does not publish its type. */
interface AdminServices {
  create(attributes: object): Promise<{ id: number }>;
  findOneByEmail(email: string): Promise<{ id: number } | null>;
}

async function roleIds(strapi: Core.Strapi, codes: Account['roleCodes']): Promise<number[]> {
  const roles = await findRows<{ id: number; code: string }>(strapi, 'admin::role', {
    select: ['id', 'code'],
    where: { code: { $in: codes } },
  });
  const missing = codes.filter((code) => !roles.some((role) => role.code === code));
  if (missing.length > 0) throw new Error(`There is no role ${missing.join(', ')}.`);
  return roles.map(({ id }) => id);
}

/**
 * The account with this e-mail address, made when there is none; an existing account is left as it is.
 * @throws Error when a role does not exist
 */
export async function ensureUser(strapi: Core.Strapi, account: Account): Promise<UserId> {
  const users = strapi.service('admin::user') as unknown as AdminServices;
  const email = account.email.toLowerCase();
  const existing = await users.findOneByEmail(email);
  if (existing) return existing.id as UserId;
  const { id } = await users.create({
    email,
    firstname: account.firstname,
    lastname: account.lastname,
    password: account.password,
    preferedLanguage: account.language,
    roles: await roleIds(strapi, account.roleCodes),
    isActive: true,
    registrationToken: null,
  });
  return id as UserId;
}
