import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuseAttaching } from './attaching';
import { refuseLosingLanguage } from './fixed-languages';
import { adminRoutesOf, contentRoutesOf, hangBefore, type Route } from './routes';
import { refuseNonsense, type Plugin } from './sense';

type Gate = (strapi: Core.Strapi, context: Context) => void | Promise<void>;

const PLUGINS: readonly Plugin[] = ['content-manager', 'upload', 'i18n'];

function hang(strapi: Core.Strapi, route: Route, gate: Gate): void {
  hangBefore(route, async (context, next) => {
    await gate(strapi, context);
    return next();
  });
}

const uploads = ({ method, path }: Route): boolean =>
  method === 'POST' && /^\/($|files($|\/)|actions\/upload)/.test(path);

const losesLanguage = ({ method, path }: Route): boolean =>
  /PUT|DELETE/.test(method) && path === '/locales/:id';

/**
 * Hangs gates before Strapi's routes that hold for everybody, administrators and tokens too: for what nobody may do,
 * and for what makes no sense. Must run before Strapi mounts its routes, and after the doors, which need not look at
 * nonsense then.
 */
export function closeGates(strapi: Core.Strapi): void {
  const forFiles = [...adminRoutesOf(strapi, 'upload'), ...contentRoutesOf(strapi, 'upload')];
  for (const route of forFiles.filter(uploads)) hang(strapi, route, refuseAttaching);
  for (const route of adminRoutesOf(strapi, 'i18n').filter(losesLanguage))
    hang(strapi, route, refuseLosingLanguage);
  for (const plugin of PLUGINS) {
    for (const route of adminRoutesOf(strapi, plugin))
      hang(strapi, route, (_strapi, context) => refuseNonsense(strapi, plugin, context));
  }
}
