import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Language, UserId } from '../../../shared/vocabulary';
import type { Actor } from '../types';

interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  preferedLanguage?: string | null;
  roles?: { code: string }[];
}

interface RequestState {
  user?: AdminUser;
  auth?: { strategy?: { name?: string }; credentials?: { id: number; name?: string } };
}

/** The code of Strapi's own role that may do everything in the panel. */
export const SUPER_ADMIN = 'strapi-super-admin';
/** The language of those whose account names none of ours, and of programs. */
let usualLanguage: Language = 'en';

/** Says in which language to speak to those of whom no language is known; once, at the start. */
export function speakUsually(language: Language): void {
  usualLanguage = language;
}

/** Strapi's own Norwegian is called `no`; it is Bokmål. */
const LANGUAGE_OF_ADMIN: Record<string, Language> = {
  nn: 'nn',
  nb: 'nb',
  no: 'nb',
  da: 'da',
  en: 'en',
};

/** The language of somebody whose account names one of the panel's. */
export const languageNamed = (preferred: string | null | undefined): Language =>
  LANGUAGE_OF_ADMIN[preferred ?? ''] ?? usualLanguage;

const inTheNameOf = new AsyncLocalStorage<Actor>();

/** How a person is shown: first and last name, never the e-mail address. */
export const fullName = (user: AdminUser): string =>
  [user.firstname, user.lastname].filter(Boolean).join(' ') || (user.username ?? '');

const userActor = (user: AdminUser): Actor => ({
  kind: 'user',
  id: user.id as UserId,
  name: fullName(user),
  language: languageNamed(user.preferedLanguage),
  superAdmin: (user.roles ?? []).some((role) => role.code === SUPER_ADMIN),
});

/**
 * Who is at work: the admin user of the session; the token, which is nobody's session and has no role in any case;
 * or the system, for code without a request.
 */
export function currentActor(strapi: Core.Strapi): Actor {
  const named = inTheNameOf.getStore();
  if (named) return named;
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  const strategy = state?.auth?.strategy?.name;
  if (strategy === 'admin' && state?.user) return userActor(state.user);
  const token = state?.auth?.credentials;
  if (strategy && token) {
    // Strapi names the owner of a token of the panel as the user of the request.
    const owner = (state.user?.id ?? null) as UserId | null;
    return { kind: 'token', id: token.id, name: token.name ?? strategy, owner };
  }
  return { kind: 'system' };
}

/** Runs work in the name of a user, as if in a session of theirs. @throws Error when there is no such active user */
export async function actAs<T>(
  strapi: Core.Strapi,
  id: UserId,
  work: () => Promise<T>,
): Promise<T> {
  const user = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id, isActive: true }, populate: ['roles'] })) as AdminUser | null;
  if (!user) throw new Error(`There is no active user ${id} to act for.`);
  return inTheNameOf.run(userActor(user), work);
}

/** Runs work in nobody's name: what it writes is nobody's contribution, and nobody's role stands behind it. */
export const asSystem = <T>(work: () => Promise<T>): Promise<T> =>
  inTheNameOf.run({ kind: 'system' }, work);

/** The language in which to speak to an actor; programs get the project's usual one. */
export const languageOf = (actor: Actor): Language =>
  actor.kind === 'user' ? actor.language : usualLanguage;
