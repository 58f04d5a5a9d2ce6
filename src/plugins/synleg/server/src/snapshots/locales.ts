import type { Core } from '@strapi/strapi';
import { LANGUAGES } from '../../../shared/languages';

interface LocalesService {
  find(): Promise<{ code: string; isDefault?: boolean }[]>;
  setIsDefault<T>(locales: T): Promise<T>;
}

/** A language that the plugin does not name comes last. */
const ORDER: readonly string[] = LANGUAGES;
const LOCALE = 'plugin::i18n.locale';
/** Milliseconds after which the list is read anew: a change made through another server is not told to this one. */
const LIFETIME = 10_000;

/** Strapi hands these over without a type. */
type Ends = Record<'onCommit' | 'onRollback', (then: () => void) => void>;

interface Kept {
  locales: string[];
  until: number;
}
const known = new WeakMap<Core.Strapi, Kept>();

async function readLocales(strapi: Core.Strapi): Promise<string[]> {
  const service = strapi.plugin('i18n').service<LocalesService>('locales');
  const locales = await service.setIsDefault(await service.find());
  const rank = ({ code, isDefault }: { code: string; isDefault?: boolean }) =>
    isDefault ? -1 : [...ORDER, code].indexOf(code);
  return locales.toSorted((one, other) => rank(one) - rank(other)).map(({ code }) => code);
}

/**
 * All locales of the installation, the default one first. Kept in memory for a while: they change once in years, and
 * every public answer needs them.
 */
export async function configuredLocales(strapi: Core.Strapi): Promise<string[]> {
  const kept = known.get(strapi);
  if (kept && Date.now() < kept.until) return kept.locales;
  const locales = await readLocales(strapi);
  known.set(strapi, { locales, until: Date.now() + LIFETIME });
  return locales;
}

/**
 * Forgets the kept list whenever a locale is added, changed or removed.
 * @param then what depends on the list, in the transaction of the change
 */
export function watchLocales(strapi: Core.Strapi, then: () => Promise<void>): void {
  const forget = async (): Promise<void> => {
    await strapi.db.transaction(async ({ onCommit, onRollback }: Ends) => {
      known.delete(strapi);
      // until it is committed others read the old list and keep it; undone, what was read here is wrong
      onCommit(() => void known.delete(strapi));
      onRollback(() => void known.delete(strapi));
      await then();
    });
  };
  strapi.db.lifecycles.subscribe({
    models: [LOCALE],
    afterCreate: forget,
    afterUpdate: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  });
}
