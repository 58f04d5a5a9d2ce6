import type { Core, Modules } from '@strapi/strapi';
import { copyMunicipality } from './municipalities';
import { MUNICIPALITY } from './rows';

const WRITES = new Set(['create', 'update', 'clone', 'delete']);

const idIn = (holder: unknown): string | undefined => {
  const id = (holder as { documentId?: unknown } | null)?.documentId;
  return typeof id === 'string' ? id : undefined;
};

/**
 * Copies a municipality in the same transaction as each of its saves.
 * @returns a middleware for Strapi's document service
 */
export const copyAfterSaving =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (context.uid !== MUNICIPALITY || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      // a clone is a new document: its own id is in the result, that of the original in the request
      const municipalityId = idIn(result) ?? idIn(context.params);
      if (municipalityId) await copyMunicipality(strapi, municipalityId);
      return result;
    });
  };
