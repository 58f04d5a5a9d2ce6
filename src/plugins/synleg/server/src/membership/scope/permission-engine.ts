import type { Core, UID } from '@strapi/strapi';
import { kindOf } from '../kinds';
import { conditionOn, type Condition } from './condition';
import { scopeOf } from './scope-of';

/** What Strapi's engine hands over for each permission of a user: the user's own fields lie at the root. */
interface Registration {
  id?: number;
  roles?: { code: string }[];
  permission: { action: string; subject?: string | null };
  condition: { and(condition: Condition): unknown };
}

interface PermissionService {
  engine: {
    hooks: {
      'before-register.permission': {
        register(handler: (registration: Registration) => Promise<void>): void;
      };
    };
  };
}

const SUPER_ADMIN = 'strapi-super-admin';
const NOBODY = -1;

/**
 * Narrows every permission on content to the person's own units. It hangs on the engine, as Strapi's own limit on
 * languages does, and not on the stored permissions: there it could be unticked, and a new role would come without it.
 */
export function limitPermissions(strapi: Core.Strapi): void {
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  service.engine.hooks['before-register.permission'].register(
    async ({ id, roles, permission, condition }) => {
      const kind = kindOf(strapi.contentTypes[permission.subject as UID.ContentType]);
      if (kind === null || roles?.some(({ code }) => code === SUPER_ADMIN)) return;
      const limit = conditionOn(kind, permission.action, await scopeOf(strapi, id ?? NOBODY));
      if (limit) condition.and(limit);
    },
  );
}
