import type { Core } from '@strapi/strapi';

interface LocalesService {
  find(): Promise<{ code: string; isDefault?: boolean }[]>;
  setIsDefault<T>(locales: T): Promise<T>;
}

const LOCALE = 'plugin::i18n.locale';
const known = new WeakMap<Core.Strapi, string[]>();

async function readLocales(strapi: Core.Strapi): Promise<string[]> {
  const service = strapi.plugin('i18n').service<LocalesService>('locales');
  const locales = await service.setIsDefault(await service.find());
  const first = locales.toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault));
  return first.map((locale) => locale.code);
}

/**
 * All locales of the installation, the default one first. Kept in memory: they change once in years, and every public
 * answer needs them.
 */
export async function configuredLocales(strapi: Core.Strapi): Promise<string[]> {
  const locales = known.get(strapi) ?? (await readLocales(strapi));
  known.set(strapi, locales);
  return locales;
}

/** Forgets the kept list whenever a locale is added, changed or removed. */
export function watchLocales(strapi: Core.Strapi): void {
  const forget = () => void known.delete(strapi);
  strapi.db.lifecycles.subscribe({
    models: [LOCALE],
    afterCreate: forget,
    afterUpdate: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  });
}
