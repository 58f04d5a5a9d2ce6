import { Core } from '@strapi/strapi';
import { Language, Person } from '../types';
import { ContributorRef } from '../workflow/situation';
/** Names of users by id, in one query. */
export declare function namesOf(
  strapi: Core.Strapi,
  ids: (number | null)[],
): Promise<Map<number, string>>;
/** The user behind a contributor's reference; null for tokens and the system. */
export declare const contributingUser: (reference: ContributorRef) => number | null;
/** A person as the routes show them; someone whose account is gone is still somebody. */
export declare const person: (id: number, names: Map<number, string>, language: Language) => Person;
