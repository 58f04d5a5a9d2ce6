import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Language } from '../../../../shared/languages';
import { languageOfActor } from '../../saving/refuse';
import type { Fields } from '../relation-fields';
import type { Scope } from '../scope/scope';
import { scopeOf } from '../scope/scope-of';
import { SUPER_ADMIN } from '../vocabulary';

interface Session {
  user?: { id: number; roles?: { code: string }[] };
  userAbility?: { can(action: string, subject: string): boolean };
}

/** Somebody at one of the panel's routes who is no administrator. */
export interface Visitor {
  id: number;
  scope: Scope;
  language: Language;
  mayRead(uid: string): boolean;
}

const READ = 'plugin::content-manager.explorer.read';

/** Null for administrators, and for those whom the route itself has turned away. */
export async function visitorOf(strapi: Core.Strapi, context: Context): Promise<Visitor | null> {
  const { user, userAbility } = context.state as Session;
  if (!user || !userAbility || user.roles?.some(({ code }) => code === SUPER_ADMIN)) return null;
  const scope = await scopeOf(strapi, user.id);
  return {
    id: user.id,
    scope,
    language: languageOfActor(strapi),
    mayRead: (uid) => userAbility.can(READ, uid),
  };
}

export const schemaOf =
  (strapi: Core.Strapi) =>
  (uid: string): Fields | undefined =>
    strapi.getModel(uid as UID.Schema);

export const bodyOf = (context: Context): unknown => (context.request as { body?: unknown }).body;

/** The parts of a path that Strapi's routes name, for example `model`. */
export const paramOf = (context: Context, name: string): string => {
  const value = (context.params as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
};

/** The content type that the relation field in the path leads to. */
export function targetOf(strapi: Core.Strapi, context: Context): string | undefined {
  const schema = schemaOf(strapi)(paramOf(context, 'model'));
  const attribute = schema?.attributes[paramOf(context, 'targetField')];
  return (attribute as { target?: string } | undefined)?.target;
}
