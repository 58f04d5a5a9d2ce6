import type { Core } from '@strapi/strapi';
import { modelOf } from '../../schema/of-strapi';
import { kindOf } from '../kinds';
import { CHANGE_FILE, conditionOn, ownFiles, type Condition } from './condition';
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

async function limitOf(
  strapi: Core.Strapi,
  { action, subject }: Registration['permission'],
  user: number,
): Promise<Condition | null> {
  if (action === CHANGE_FILE) return ownFiles(user);
  const kind = kindOf(modelOf(strapi, subject ?? ''));
  return kind === null ? null : conditionOn(kind, action, await scopeOf(strapi, user));
}

/**
 * Narrows every permission on content to the person's own units, and on files to what they uploaded. It hangs on the
 * engine, as Strapi's own limit on languages does, and not on the stored permissions: there it could be unticked, and a
 * new role would come without it.
 */
export function limitPermissions(strapi: Core.Strapi): void {
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  service.engine.hooks['before-register.permission'].register(
    async ({ id, roles, permission, condition }) => {
      if (roles?.some(({ code }) => code === SUPER_ADMIN)) return;
      const limit = await limitOf(strapi, permission, id ?? NOBODY);
      if (limit) condition.and(limit);
    },
  );
}
