import type { Context } from '../context';

import { sightOf, visible } from '../inbox/sight';
import { type ShownFile, showingsOf } from '../kept-revisions/files';
import type { Actor } from '../types';

/** More places than any picture is shown in; one more would only make the question longer. */
const MOST_PLACES = 500;

/** A shown file, for an actor who may read a case of an entry that has shown it; null for everybody else. */
export async function visibleFile(
  context: Context,
  actor: Actor,
  sha256: string,
): Promise<ShownFile | null> {
  const showings = await showingsOf(context.strapi, sha256, MOST_PLACES);
  const places = showings.map(({ entryUid, entryId, entryLocale }) => ({
    entryUid,
    entryId,
    entryLocale,
  }));
  if (places.length === 0) return null;
  const readable = await context.strapi.db.query('plugin::approval.case').count({
    where: { $and: [visible(await sightOf(context, actor)), { $or: places }] },
  });
  return readable > 0 ? (showings[0] ?? null) : null;
}
