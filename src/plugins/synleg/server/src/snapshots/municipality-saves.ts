import type { Core } from '@strapi/strapi';
import { copyAllMunicipalities, copyMunicipality } from './copy-municipality';
import { MUNICIPALITY } from './rows';

const idIn = (row: unknown): string | undefined => {
  const id = (row as { documentId?: unknown } | null | undefined)?.documentId;
  return typeof id === 'string' ? id : undefined;
};

/**
 * Copies a municipality whenever a row of it is written, in the same transaction. It listens to the database, not to the
 * document service: an address is settled after the document service has saved.
 */
export function copyAfterSaving(strapi: Core.Strapi): void {
  const copyOne = async ({ result }: { result?: unknown }): Promise<void> => {
    const municipalityId = idIn(result);
    if (municipalityId) await copyMunicipality(strapi, municipalityId);
  };
  const copyAll = () => copyAllMunicipalities(strapi);
  strapi.db.lifecycles.subscribe({
    models: [MUNICIPALITY],
    afterCreate: copyOne,
    afterUpdate: copyOne,
    afterDelete: copyOne,
    afterCreateMany: copyAll,
    afterUpdateMany: copyAll,
    afterDeleteMany: copyAll,
  });
}
