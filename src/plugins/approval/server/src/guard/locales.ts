import type { Core } from '@strapi/strapi';
import { currentActor, languageOf } from '../actor/actor';
import { followDelete } from '../cases/follow-delete';
import { type CaseRecord, keyOf, lockCase } from '../cases/store';
import type { Context } from '../context';
import { refuse } from '../errors';

interface Locales {
  findById(id: number): Promise<{ code: string } | null>;
  delete(locale: { id: number }): Promise<unknown>;
}

const casesIn = async (strapi: Core.Strapi, code: string): Promise<CaseRecord[]> =>
  (await strapi.db.query('plugin::approval.case').findMany({
    where: { entryLocale: code },
    orderBy: [{ entryUid: 'asc' }, { entryId: 'asc' }],
  })) as CaseRecord[];

/** @throws approval.still_live; a language with something live in it is not deleted */
async function lockedCasesIn(strapi: Core.Strapi, code: string): Promise<CaseRecord[]> {
  const records: CaseRecord[] = [];
  for (const one of await casesIn(strapi, code)) {
    const record = await lockCase(strapi, keyOf(one));
    if (record) records.push(record);
  }
  const count = records.filter((record) => record.live).length;
  if (count === 0) return records;
  const language = languageOf(currentActor(strapi));
  throw refuse('still_live', language, { words: 'locale_still_live', values: { count } });
}

/**
 * Strapi deletes the drafts of a language type by type and outside a transaction. Here it is one step: refused while
 * something in it is live, and otherwise the entries, their cases and the language go together.
 */
export function guardLocales(context: Context): void {
  const { strapi } = context;
  const locales = strapi.plugin('i18n').service<Locales>('locales');
  const original = locales.delete.bind(locales);
  locales.delete = ({ id }) =>
    strapi.db.transaction(async () => {
      const code = (await locales.findById(id))?.code;
      const records = code === undefined ? [] : await lockedCasesIn(strapi, code);
      const result = await original({ id });
      for (const record of records) await followDelete(context, record, currentActor(strapi));
      return result;
    });
}
