import { currentActor, languageOf } from '../actor/actor';
import { followDelete } from '../cases/follow-delete';
import { followReferrers, lockReferrers } from '../cases/follow-referrers';
import { refuse } from '../errors';
import { askedLocales, localesIn } from './asked-locales';
import { lockCasesOf, type Params, type Step } from './call';

/**
 * A deletion. What is asked for is not always what goes: a filter may hold a row back, so it is the rows that are
 * followed.
 */
export const deleteEntry: Step = async (context, call, next) => {
  const { strapi } = context;
  const { uid } = call;
  const params = call.params as Params;
  const actor = currentActor(strapi);
  const asked = await askedLocales(strapi, uid, params);
  const cases = await lockCasesOf(strapi, uid, params.documentId);
  if (cases.some(({ live, entryLocale }) => live && asked.includes(entryLocale))) {
    throw refuse('still_live', languageOf(actor));
  }
  const referrers = await lockReferrers(context, uid, params.documentId ?? '');
  const result = await next();
  const left = await localesIn(strapi, uid, params.documentId ?? '');
  for (const record of cases) {
    if (!left.includes(record.entryLocale)) await followDelete(context, record, actor);
  }
  await followReferrers(context, referrers, actor);
  return result;
};
