import type { Context } from '../context';
import type { Language } from '../types';

/** What a content type is called: in the reader's language, else as its schema says it. */
export function typeNameOf(
  { strapi, registrations }: Context,
  uid: string,
  language: Language,
): string {
  const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  return registrations.nameOfType(uid, language) ?? model?.info.displayName ?? uid;
}
