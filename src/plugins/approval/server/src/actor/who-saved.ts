import type { Core } from '@strapi/strapi';
import { say } from '../../../shared/words/say';
import type { Language, Person } from '../types';
import type { ContributorRef } from '../workflow/situation';
import { contributingUser, namesOf, person } from './people';

/** Whoever is behind a contribution, as a person is told; tokens and the system are programs. */
export async function whoSaved(
  strapi: Core.Strapi,
  reference: ContributorRef,
  language: Language,
): Promise<Person> {
  const user = contributingUser(reference);
  if (user === null) return { id: null, name: say(language, 'a_program') };
  return person(user, await namesOf(strapi, [user]), language);
}
