import type { Core } from '@strapi/strapi';
import type { EntryKey } from 'strapi-plugin-approval/strapi-server';
import type { Worded } from '../../../shared/languages';
import { redirectIntoApi } from '../errors';
import { wordsFor } from '../saving/refuse';

const OWN_API = /\/api\/synleg(?:\/|$)/i;

const WORDS: Worded = {
  nn: 'Adressa fører tilbake til Synleg sjølv. Skriv adressa til ei nettside, eller la feltet stå tomt.',
  nb: 'Adressen fører tilbake til Synleg selv. Skriv adressen til en nettside, eller la feltet stå tomt.',
  da: 'Adressen fører tilbage til Synleg selv. Skriv adressen på en webside, eller lad feltet stå tomt.',
  en: 'The address leads back into Synleg itself. Write the address of a web page, or leave the field empty.',
};

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Broken percent-encoding: then it stands for nothing but itself.
    return path;
  }
}

/**
 * Does an address lead to the public API itself, in whatever spelling? Whoever follows it could come back to where they
 * were, for ever.
 * @param publicUrl what addresses of this server begin with
 */
export function leadsIntoApi(redirectTo: string, publicUrl: string): boolean {
  if (!URL.canParse(redirectTo, publicUrl)) return false;
  const target = new URL(redirectTo, publicUrl);
  const ours = target.host === new URL(publicUrl).host;
  return ours && OWN_API.test(decoded(target.pathname).replace(/\/{2,}/g, '/'));
}

/** @throws ValidationError `synleg.redirect_into_api` when what is taken down would lead to itself or into the API */
export function refuseLoop(
  strapi: Core.Strapi,
  { documentId }: EntryKey,
  redirectTo: string | null,
): void {
  if (redirectTo === null) return;
  const publicUrl = strapi.config.get<string>('plugin::synleg.publicUrl');
  if (redirectTo !== documentId && !leadsIntoApi(redirectTo, publicUrl)) return;
  throw redirectIntoApi(wordsFor(strapi, WORDS));
}
