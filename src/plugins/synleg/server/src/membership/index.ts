import type { Slice } from '../slice';
import { seedAdminRoles } from './admin-roles/seed';
import { schema } from './schema';
import { memberships } from './service';

export const membership: Slice = {
  contentTypes: { membership: { schema } },
  services: { memberships },
  async bootstrap(strapi) {
    await seedAdminRoles(strapi);
  },
};
