import type { Core } from '@strapi/strapi';
import { reachOfPerson } from '../resolver/load';
import { scopeFrom, type Scope } from './scope';

const ofRequest = new WeakMap<object, Map<number, Promise<Scope>>>();

const load = async (strapi: Core.Strapi, user: number): Promise<Scope> =>
  scopeFrom(await reachOfPerson(strapi, user, new Date()));

/**
 * What a person sees and writes now. Asked for many times in one request (once for each permission), so it is
 * remembered as long as the request lasts.
 */
export function scopeOf(strapi: Core.Strapi, user: number): Promise<Scope> {
  const request = strapi.requestContext.get();
  if (!request) return load(strapi, user);
  const scopes = ofRequest.get(request) ?? new Map<number, Promise<Scope>>();
  ofRequest.set(request, scopes);
  const scope = scopes.get(user) ?? load(strapi, user);
  scopes.set(user, scope);
  return scope;
}

/** After a change of memberships or units in the same request. */
export function forgetScopes(strapi: Core.Strapi): void {
  const request = strapi.requestContext.get();
  if (request) ofRequest.delete(request);
}
