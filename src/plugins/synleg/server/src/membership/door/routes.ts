import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Lets the request through. */
export type Go = () => Promise<unknown>;

export type Middleware = (context: Context, next: Go) => Promise<unknown>;

/** A route of a plugin before Strapi mounts it. */
export interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

/** Content routes are made by a function that holds the list of them as well. */
type Router = { type?: string; routes?: Route[] } | ((() => unknown) & { routes?: Route[] });

const isForContent = (router: Router): boolean =>
  typeof router === 'function' || router.type === 'content-api';

const routersOf = (strapi: Core.Strapi, plugin: string): Router[] =>
  Object.values((strapi.plugins[plugin]?.routes ?? {}) as Record<string, Router>);

/** The routes of a plugin for the panel. */
export const adminRoutesOf = (strapi: Core.Strapi, plugin: string): Route[] =>
  routersOf(strapi, plugin)
    .filter((router) => !isForContent(router))
    .flatMap(({ routes = [] }) => routes);

/** The routes of a plugin for programs, under `/api`. */
export const contentRoutesOf = (strapi: Core.Strapi, plugin: string): Route[] =>
  routersOf(strapi, plugin)
    .filter(isForContent)
    .flatMap(({ routes = [] }) => routes);

/** The last one hung is the first one that a request comes to. */
export function hangBefore(route: Route, middleware: Middleware): void {
  const middlewares = [middleware, ...(route.config?.middlewares ?? [])];
  route.config = { ...route.config, middlewares };
}
