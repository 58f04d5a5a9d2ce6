import { Core } from '@strapi/strapi';
import { Language, UserId } from '../../../shared/vocabulary';
import { Actor } from '../types';
interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  preferedLanguage?: string | null;
  roles?: {
    code: string;
  }[];
}
/** How a person is shown: first and last name, never the e-mail address. */
export declare const fullName: (user: AdminUser) => string;
/**
 * Who is at work: the admin user of the session; the API token, which is nobody's session and has no role in any case;
 * or the system, for code without a request.
 */
export declare function currentActor(strapi: Core.Strapi): Actor;
/** Runs work in the name of a user, as if in a session of theirs. @throws Error when there is no such active user */
export declare function actAs<T>(
  strapi: Core.Strapi,
  id: UserId,
  work: () => Promise<T>,
): Promise<T>;
/** The language in which to speak to an actor; programs get the default. */
export declare const languageOf: (actor: Actor) => Language;
export {};
