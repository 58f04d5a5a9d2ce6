import type { Core } from '@strapi/strapi';
import type { Role, UserId } from 'strapi-plugin-approval/strapi-server';
import { ensureUser, type Account } from './accounts/ensure-user';
import { MEMBERSHIP } from './vocabulary';

/** A role in one place: `unit` and `municipality` are document ids, days are `2026-11-21`, both ends included. */
export type NewMembership = {
  user: number;
  role: Role;
  validFrom?: string;
  validTo?: string;
} & ({ unit: string } | { municipality: string });

/** The registered service: `strapi.plugin('synleg').service('memberships')`. */
export interface MembershipService {
  /** Gives a person a role. @throws membership.* when role and place do not go together */
  add(membership: NewMembership): Promise<{ documentId: string }>;
  /** The account with this e-mail address, made when there is none; one that exists is left as it is. */
  ensureUser(account: Account): Promise<UserId>;
}

export type { Account, Role };

export const memberships = ({ strapi }: { strapi: Core.Strapi }): MembershipService => ({
  async add(membership) {
    const { documentId } = await strapi.documents(MEMBERSHIP).create({ data: membership });
    return { documentId };
  },
  ensureUser: (account) => ensureUser(strapi, account),
});
