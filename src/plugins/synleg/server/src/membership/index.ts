import type { Slice } from '../slice';
import { approvalOf } from '../approval';
import { seedAdminRoles } from './admin-roles/seed';
import { closeDoors } from './door/door';
import { closeGates } from './door/gate';
import { guardDocuments } from './guard/guard';
import { applyPanelView } from './panel-view';
import { roleResolver } from './resolver/role-resolver';
import { schema } from './schema';
import { limitPermissions } from './scope/permission-engine';
import { memberships } from './service';

export const membership: Slice = {
  contentTypes: { membership: { schema } },
  services: { memberships },
  register(strapi) {
    closeDoors(strapi);
    closeGates(strapi);
  },
  async bootstrap(strapi) {
    approvalOf(strapi).registerRoles(roleResolver(strapi, () => new Date()));
    limitPermissions(strapi);
    guardDocuments(strapi);
    await seedAdminRoles(strapi);
    await applyPanelView(strapi);
  },
};
