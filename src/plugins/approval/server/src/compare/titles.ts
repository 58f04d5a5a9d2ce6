import type { Context } from '../context';
import { modelsOf } from '../drafts/load';
import { titleOf } from '../drafts/title';
import { workflowOf } from '../governed';

import { sightOf, visible } from '../inbox/sight';
import type { Actor } from '../types';

interface TargetRow {
  documentId: string;
  locale?: string | null;
  [field: string]: unknown;
}

/** Those of some entries whose cases the actor may see: a draft's title is as little everybody's as its text. */
async function inSight(
  context: Context,
  actor: Actor,
  uid: string,
  ids: ReadonlySet<string>,
): Promise<string[]> {
  if (workflowOf(context.strapi, uid) === null) return [...ids];
  const entries = { entryUid: uid, entryId: { $in: [...ids] } };
  const cases = (await context.strapi.db.query('plugin::approval.case').findMany({
    select: ['entryId'],
    where: { $and: [entries, visible(await sightOf(context, actor))] },
  })) as { entryId: string }[];
  return [...new Set(cases.map(({ entryId }) => entryId))];
}

/**
 * Titles of what relations point to, in the language of the entry where they have one, as far as the actor may see
 * them; a fixed number of queries a content type.
 * @param wanted document ids by content type
 * @returns by content type and document id, with a space between
 */
export async function titlesOf(
  context: Context,
  actor: Actor,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  locale: string,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const [uid, ids] of wanted) {
    const model = modelsOf(context.strapi)(uid);
    const found = (await context.strapi.db.query(uid).findMany({
      where: { documentId: { $in: await inSight(context, actor, uid, ids) } },
    })) as TargetRow[];
    const own = found.filter((row) => row.locale === locale);
    for (const row of [...found, ...own]) {
      titles.set(`${uid} ${row.documentId}`, titleOf(model, row));
    }
  }
  return titles;
}
