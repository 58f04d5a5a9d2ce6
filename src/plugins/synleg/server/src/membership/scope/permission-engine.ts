import type { Core } from '@strapi/strapi';
import { modelOf } from '../../schema/of-strapi';
import { kindOf } from '../kinds';
import { CHANGE_FILE, conditionOn, ownFiles } from './condition';
import { orLostUnit } from './lost-unit';
import { scopeOf } from './scope-of';
import { SUPER_ADMIN } from '../vocabulary';

/** What Strapi's engine hands over for each permission of a user: the user's own fields lie at the root. */
interface Registration {
  id?: number;
  roles?: { code: string }[];
  permission: { action: string; subject?: string | null };
  condition: { and(condition: object): unknown };
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

const NOBODY = -1;

/** Each request builds all permissions of the person; only those on what it is about need a closer look. */
const isAbout = (strapi: Core.Strapi, uid: string): boolean => {
  const params = strapi.requestContext.get()?.params as Record<string, unknown> | undefined;
  return params?.['model'] === uid;
};

async function limitOf(
  strapi: Core.Strapi,
  { action, subject }: Registration['permission'],
  user: number,
): Promise<object | null> {
  if (action === CHANGE_FILE) return ownFiles(user);
  const uid = subject ?? '';
  const kind = kindOf(modelOf(strapi, uid));
  if (kind === null) return null;
  const condition = conditionOn(kind, action, await scopeOf(strapi, user));
  return condition && kind === 'entry' && isAbout(strapi, uid)
    ? orLostUnit(strapi, uid, condition)
    : condition;
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
