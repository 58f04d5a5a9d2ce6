import type { Core } from '@strapi/strapi';
import type { Role } from 'strapi-plugin-approval/strapi-server';
import { ROLE_CODE_OF } from '../admin-roles/catalogue';
import { MEMBERSHIP } from '../vocabulary';

interface Holder {
  role: Role;
  user: { id: number; roles: { id: number; code: string }[] } | null;
}

/** The part of Strapi's user service that is used here; Strapi does not publish its type. */
interface UserService {
  updateById(id: number, attributes: { roles: number[] }): Promise<unknown>;
}

/**
 * Gives the person of a membership the role of the panel that goes with it, so that an administrator says it once. It
 * stays when the membership ends: without one it opens nothing.
 */
export async function grantPanelRole(strapi: Core.Strapi, documentId: string): Promise<void> {
  const holder = (await strapi.db.query(MEMBERSHIP).findOne({
    where: { documentId },
    populate: { user: { populate: ['roles'] } },
  })) as Holder | null;
  if (!holder?.user) return;
  const { id, roles } = holder.user;
  const code = ROLE_CODE_OF[holder.role];
  if (roles.some((role) => role.code === code)) return;
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as {
    id: number;
  } | null;
  if (!role) return;
  const users = strapi.service('admin::user') as unknown as UserService;
  await users.updateById(id, { roles: [...roles.map((each) => each.id), role.id] });
}
