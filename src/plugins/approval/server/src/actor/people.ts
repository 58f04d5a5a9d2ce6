import type { Core } from '@strapi/strapi';
import { say } from '../../../shared/words/say';
import type { Language, Person } from '../types';
import type { ContributorRef } from '../workflow/situation';
import { fullName } from './actor';

interface NamedUser {
  id: number;
  firstname?: string;
  lastname?: string;
  username?: string;
}

/** Names of users by id, in one query. */
export async function namesOf(
  strapi: Core.Strapi,
  ids: (number | null)[],
): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const users = (await strapi.db.query('admin::user').findMany({
    where: { id: { $in: wanted } },
    select: ['id', 'firstname', 'lastname', 'username'],
  })) as NamedUser[];
  return new Map(users.map((user) => [user.id, fullName(user)]));
}

/** The user behind a contributor's reference; null for tokens and the system. */
export const contributingUser = (reference: ContributorRef): number | null =>
  reference.startsWith('user:') ? Number(reference.slice('user:'.length)) : null;

/** A person as the routes show them; someone whose account is gone is still somebody. */
export const person = (id: number, names: Map<number, string>, language: Language): Person => {
  const name = names.get(id);
  return name === undefined ? { id: null, name: say(language, 'nobody') } : { id, name };
};
